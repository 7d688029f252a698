package org.eligo.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms, and where they stand in a text: the longest first, at the borders of words, never one inside another. A form with two
 * capitals or more is found only as written, any other in any case; a plain s behind it belongs to it. Units may follow a number
 * without a blank. Immutable; safe for any number of threads.
 */
public final class Glossary {

    private static final String UNITS = "Units";
    private static final Glossary ENGLISH = new Glossary(GlossaryFile.terms(), GlossaryFile.otherwise());

    /** @param term null of a phrase that is not explained */
    private record Form(
            String text, boolean asWritten, @Nullable Term term) {
        boolean isUnit() {
            return term != null && term.kind().equals(UNITS);
        }
    }

    /** A form that stands in a text. */
    private record Found(Form form, int end) {}

    private final List<Term> terms;

    /** By the first two characters in any case; those of one character under it alone. The longest first. */
    private final Map<Integer, List<Form>> byStart = new HashMap<>();

    /** @param otherwise phrases in which nothing is explained */
    Glossary(List<Term> terms, List<String> otherwise) {
        this.terms = List.copyOf(terms);
        for (Term term : terms) {
            term.forms().forEach(text -> add(new Form(text, isAcronym(text), term)));
        }
        otherwise.forEach(text -> add(new Form(text, false, null)));
        byStart.values()
                .forEach(forms ->
                        forms.sort(Comparator.comparingInt((Form f) -> -f.text().length())));
    }

    private void add(Form form) {
        byStart.computeIfAbsent(start(form.text(), 0), c -> new ArrayList<>()).add(form);
    }

    /** Two capitals or more, as in ALT and eGFR. */
    static boolean isAcronym(String form) {
        return form.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /** The terms of the English texts of records. */
    public static Glossary english() {
        return ENGLISH;
    }

    /** All terms, in the order of the resource: those of a kind together. */
    public List<Term> terms() {
        return terms;
    }

    /** The headings, in the order of the resource. */
    public List<String> kinds() {
        return terms.stream().map(Term::kind).distinct().toList();
    }

    /** The terms under a heading, by their usual form. */
    public List<Term> ofKind(String kind) {
        return terms.stream()
                .filter(term -> term.kind().equals(kind))
                .sorted(Comparator.comparing(Term::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Every place where a term stands, in the order of the text. */
    public List<Mark> find(String text) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Found found = at(text, at);
            if (found == null) {
                at++;
                continue;
            }
            Term term = found.form().term();
            if (term != null) {
                marks.add(new Mark(at, found.end(), term));
            }
            at = found.end();
        }
        return marks;
    }

    private @Nullable Found at(String text, int start) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char first = text.charAt(start);
        if (Character.isLetter(before) && Character.isLetter(first)) {
            return null;
        }
        if (Character.isWhitespace(first)) {
            return null;
        }
        Found two = start + 1 < text.length() ? among(byStart.get(start(text, start)), text, start) : null;
        return two == null ? among(byStart.get((int) folded(first)), text, start) : two;
    }

    private static @Nullable Found among(@Nullable List<Form> forms, String text, int start) {
        if (forms == null) {
            return null;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        for (Form form : forms) {
            int end = start + form.text().length();
            boolean unit = form.isUnit();
            if (Character.isLetterOrDigit(before) && !(unit && !Character.isLetter(before))) {
                continue;
            }
            if (text.regionMatches(
                    !form.asWritten(), start, form.text(), 0, form.text().length())) {
                if (isEnd(text, end)) {
                    return new Found(form, end);
                }
                if (!unit
                        && end < text.length()
                        && Character.toLowerCase(text.charAt(end)) == 's'
                        && isEnd(text, end + 1)) {
                    return new Found(form, end + 1);
                }
            }
        }
        return null;
    }

    private static int start(String text, int at) {
        char first = folded(text.charAt(at));
        return at + 1 < text.length() ? (folded(text.charAt(at + 1)) << Character.SIZE) | first : first;
    }

    /** The same for letters that differ in case only, as {@link String#regionMatches(boolean, int, String, int, int)} has it. */
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean isEnd(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
