package org.eligo.portal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of text on a page, and in which language a screen reader says it: that of the nearest element with {@code lang}.
 *
 * @param element around it, with its class
 */
record SpokenText(String text, String language, String element) {

    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<!DOCTYPE[^>]*>|<(/?)([a-zA-Z][\\w-]*)((?:\\s+[^\\s=>/]+(?:=\"[^\"]*\")?)*)\\s*(/?)>",
            Pattern.DOTALL);

    private static final Pattern LANGUAGE = Pattern.compile("\\slang=\"([^\"]*)\"");
    private static final Pattern CLASS = Pattern.compile("\\sclass=\"([^\"]*)\"");

    private static final Set<String> EMPTY = Set.of("meta", "link", "br", "hr", "img", "input", "wbr");

    private static final Set<String> NOT_SHOWN = Set.of("head", "script", "style");

    private record Element(String name, String words, String language, boolean shown) {}

    /** All that a page shows, in its order. */
    static List<SpokenText> of(String html) {
        List<SpokenText> texts = new ArrayList<>();
        Deque<Element> open = new ArrayDeque<>(List.of(new Element("", "", "", true)));
        Matcher tag = TAG.matcher(html);
        int from = 0;
        while (tag.find()) {
            add(html.substring(from, tag.start()), open.element(), texts);
            from = tag.end();
            String name = tag.group(2);
            if (name == null || EMPTY.contains(name) || !tag.group(4).isEmpty()) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(element(name, tag.group(3), open.element()));
            } else if (!open.pop().name().equals(name)) {
                throw new AssertionError("What is closed here was not open: "
                        + html.substring(Math.max(0, tag.start() - 200), tag.end()));
            }
        }
        return texts;
    }

    private static Element element(String name, String attributes, Element around) {
        Matcher language = LANGUAGE.matcher(attributes);
        Matcher type = CLASS.matcher(attributes);
        return new Element(
                name,
                type.find() ? name + "." + type.group(1) : name,
                language.find() ? language.group(1) : around.language(),
                around.shown() && !NOT_SHOWN.contains(name));
    }

    private static void add(String html, Element around, List<SpokenText> texts) {
        String text = PageText.unescaped(html).replaceAll("\\s+", " ").strip();
        if (around.shown() && !text.isEmpty()) {
            texts.add(new SpokenText(text, around.language(), around.words()));
        }
    }
}
