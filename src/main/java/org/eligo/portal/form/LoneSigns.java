package org.eligo.portal.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eligo.essie.EssieException;
import org.eligo.essie.EssieParser;

/** Quotation marks and brackets without their other half, which people type by mistake into boxes for plain words. */
final class LoneSigns {

    /** Whoever writes this means the query language, and is told what is wrong with it. */
    private static final Pattern LANGUAGE = Pattern.compile("\\b[A-Z]{4,}\\s*\\[");

    private LoneSigns() {}

    /** The words without such signs; empty where the text can be read as it is, or cannot be read without them either. */
    static Optional<String> without(String text) {
        if (isRight(text) || LANGUAGE.matcher(text).find()) {
            return Optional.empty();
        }
        String words = left(text, lone(text));
        return words.isBlank() || isRight(words) ? Optional.of(words) : Optional.empty();
    }

    private static boolean isRight(String text) {
        try {
            return text.isBlank() || EssieParser.parse(text) != null;
        } catch (EssieException e) {
            // What is wrong is told by whoever searches with it.
            return false;
        }
    }

    private static Set<Integer> lone(String text) {
        Set<Integer> lone = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        int quote = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quote = quote < 0 ? i : -1;
            } else if (quote < 0 && c == '(') {
                open.push(i);
            } else if (quote < 0 && c == ')') {
                if (open.isEmpty()) {
                    lone.add(i);
                } else {
                    int unused = open.pop();
                }
            } else if (quote < 0 && (c == '[' || c == ']')) {
                lone.add(i);
            }
        }
        if (quote >= 0) {
            lone.add(quote);
        }
        lone.addAll(open);
        return lone;
    }

    private static String left(String text, Set<Integer> lone) {
        StringBuilder left = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            left.append(lone.contains(i) ? ' ' : text.charAt(i));
        }
        return left.toString().strip().replaceAll("\\s+", " ");
    }
}
