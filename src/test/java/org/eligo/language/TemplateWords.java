package org.eligo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand in a template itself, where those of the language's file should stand. */
final class TemplateWords {

    private static final Pattern DECLARATION = Pattern.compile("(?m)^(?:@import|@param).*$|<%--.*?--%>");

    /** Where jte reads Java: behind these comes a bracket. */
    private static final Pattern JAVA =
            Pattern.compile("!\\{|\\$(?:unsafe)?\\{|@(?:if|elseif|for|template(?:\\.[a-z]+)+)\\(");

    private static final Pattern REST_OF_JTE = Pattern.compile("`, content = @`|@(?:else|endif|endfor)|[@`]");

    /** Commands, addresses and what else is not said but typed. */
    private static final Pattern CODE = Pattern.compile("<code>.*?</code>", Pattern.DOTALL);

    private static final Pattern SAID_BY_TAG = Pattern.compile("\\b(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\p{Ll}+|.*\\p{L} +\\p{L}.*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private final List<String> said = new ArrayList<>();

    private TemplateWords() {}

    /**
     * What stands between tags, in attributes that are read out, and as a text of its own in an expression.
     *
     * @param allowed names and examples that are the same in every language
     */
    static List<String> of(String template, List<String> allowed) {
        TemplateWords words = new TemplateWords();
        String html = words.withoutJava(DECLARATION.matcher(template).replaceAll(""));
        html = CODE.matcher(REST_OF_JTE.matcher(html).replaceAll("")).replaceAll("");
        SAID_BY_TAG.matcher(html).results().forEach(found -> words.add(found.group(1)));
        TAG.splitAsStream(html).forEach(words::add);
        String names = String.join("|", allowed.stream().map(Pattern::quote).toList());
        return words.said.stream()
                .map(text -> text.replaceAll(names, " ").strip())
                .filter(text -> WORD.matcher(text).find())
                .toList();
    }

    private void add(String text) {
        said.add(text.replaceAll("&[a-z]+;", " ").strip());
    }

    private String withoutJava(String template) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        Matcher java = JAVA.matcher(template);
        while (java.find(from)) {
            int end = end(template, java.end() - 1);
            // A page's content is Java to jte, and HTML to us.
            int content = template.indexOf("@`", java.end());
            int stop = content >= 0 && content < end ? content : end;
            LITERAL.matcher(template.substring(java.end(), stop))
                    .results()
                    .map(literal -> literal.group(1))
                    .filter(literal -> SENTENCE.matcher(literal).matches())
                    .forEach(this::add);
            html.append(template, from, java.start());
            from = stop;
        }
        return html.append(template.substring(from)).toString();
    }

    /** Behind the bracket that closes the one at this place. */
    static int end(String text, int open) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else {
                    quoted = c != '"';
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return text.length();
    }
}
