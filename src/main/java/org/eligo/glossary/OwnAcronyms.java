package org.eligo.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Acronyms of the glossary that a record itself spells out as something else: "Motricity Index (MI)". Words spell out an acronym where
 * they stand before it in brackets and begin with its letters, small words apart.
 */
public final class OwnAcronyms {

    private static final Pattern BRACKETS = Pattern.compile("\\(([A-Z]{2,6})s?\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "to", "with", "a", "an", "or");

    /** Characters before a bracket in which its words stand. */
    private static final int REACH = 90;

    private static final Map<String, Term> ACRONYMS = acronyms();

    private OwnAcronyms() {}

    private static Map<String, Term> acronyms() {
        Map<String, Term> acronyms = new HashMap<>();
        for (Term term : Glossary.english().terms()) {
            term.forms().stream().filter(Glossary::isAcronym).forEach(form -> {
                Term unused = acronyms.putIfAbsent(form, term);
            });
        }
        return acronyms;
    }

    /** Those in the texts of a record. */
    public static Set<String> in(Stream<String> texts) {
        Set<String> own = new HashSet<>();
        texts.forEach(text -> {
            Matcher brackets = BRACKETS.matcher(text);
            for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
                if (!brackets.region(at, text.length()).lookingAt()) {
                    continue;
                }
                String acronym = brackets.group(1);
                Term term = ACRONYMS.get(acronym);
                String before = text.substring(Math.max(0, brackets.start() - REACH), brackets.start());
                if (term != null && isSpelledOtherwise(acronym, term, before)) {
                    own.add(acronym);
                }
            }
        });
        return own;
    }

    private static boolean isSpelledOtherwise(String acronym, Term term, String before) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(before.toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!SMALL.contains(word.group())) {
                words.add(word.group());
            }
        }
        int from = words.size() - acronym.length();
        if (from < 0) {
            return false;
        }
        List<String> spelled = words.subList(from, words.size());
        for (int i = 0; i < spelled.size(); i++) {
            if (spelled.get(i).charAt(0) != Character.toLowerCase(acronym.charAt(i))) {
                return false;
            }
        }
        String phrase = String.join(" ", spelled);
        return term.forms().stream()
                .map(form -> form.toLowerCase(Locale.ROOT).replace('-', ' '))
                .noneMatch(form -> phrase.equals(form) || phrase.equals(form + "s"));
    }
}
