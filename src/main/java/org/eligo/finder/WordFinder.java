package org.eligo.finder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eligo.essie.Coverage;
import org.eligo.essie.Expansion;
import org.eligo.finder.FoundIn.Span;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.SearchArea;
import org.eligo.search.Query;
import org.eligo.vocabulary.ExactText;
import org.eligo.vocabulary.WordCutter;
import org.eligo.vocabulary.WordForms;
import org.eligo.vocabulary.Words;

/** Finds where the words of a text query stand in the values of one field, by the same forms of words as the search. */
final class WordFinder {

    private final Query.Text text;
    private final SearchArea.Part part;

    WordFinder(Query.Text text, SearchArea.Part part) {
        this.text = text;
        this.part = part;
    }

    /** A word of a value. */
    private record Placed(String normal, Span span) {}

    /** For each value where the words stand in it; empty lists where the field does not answer the query. */
    List<List<Span>> find(List<String> values) {
        Field field = part.field();
        if (field.type() == FieldType.ENUM) {
            return values.stream()
                    .map(value -> isMeant(field, value) ? whole(value) : List.<Span>of())
                    .toList();
        }
        if (!field.type().isText()) {
            return values.stream().map(value -> List.<Span>of()).toList();
        }
        if (text.expansion() == Expansion.NONE) {
            return values.stream().map(this::literal).toList();
        }
        List<List<Placed>> words = values.stream().map(WordFinder::words).toList();
        List<List<Span>> together = words.stream().map(this::together).toList();
        if (text.expansion().compareTo(Expansion.RELAXATION) < 0
                || text.forms().getFirst().size() < 2) {
            return together;
        }
        Set<String> sought = new HashSet<>(text.forms().getFirst().normals());
        Set<String> present = new HashSet<>();
        words.forEach(value -> value.forEach(word -> present.add(word.normal())));
        present.retainAll(sought);
        int needed = text.expansion() == Expansion.LOSSY ? (sought.size() + 1) / 2 : sought.size();
        if (present.size() < needed) {
            return together;
        }
        List<List<Span>> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Span> spans = new ArrayList<>(together.get(i));
            words.get(i).stream()
                    .filter(word -> sought.contains(word.normal()))
                    .forEach(word -> spans.add(word.span()));
            all.add(spans);
        }
        return all;
    }

    private boolean isMeant(Field field, String value) {
        String key = Enumeration.key(text.literal());
        return key.equals(Enumeration.key(value))
                || field.enumeration()
                        .flatMap(values -> values.find(text.literal()))
                        .filter(v -> v.name().equals(value))
                        .isPresent();
    }

    private List<Span> literal(String value) {
        boolean atStart = text.coverage() == Coverage.STARTS_WITH || text.coverage() == Coverage.FULL_MATCH;
        boolean atEnd = text.coverage() == Coverage.ENDS_WITH || text.coverage() == Coverage.FULL_MATCH;
        String sought = text.literal().strip();
        List<Span> spans = new ArrayList<>();
        if (ExactText.contains(value, sought, atStart, atEnd)) {
            int at = atEnd && !atStart ? value.lastIndexOf(sought) : value.indexOf(sought);
            spans.add(new Span(at, at + sought.length()));
        }
        return spans;
    }

    private List<Span> together(List<Placed> value) {
        List<Span> spans = new ArrayList<>();
        List<Words> sought = new ArrayList<>(text.forms());
        if (part.synonyms() && text.expansion().compareTo(Expansion.CONCEPT) >= 0) {
            sought.addAll(text.synonyms());
        }
        for (Words words : sought) {
            List<String> normals = words.normals();
            int last = value.size() - normals.size();
            for (int at = 0; at <= last; at++) {
                if (reaches(at, last) && standsAt(at, value, normals)) {
                    spans.add(new Span(
                            value.get(at).span().start(),
                            value.get(at + normals.size() - 1).span().end()));
                }
            }
        }
        return spans;
    }

    private boolean reaches(int at, int last) {
        return switch (text.coverage()) {
            case CONTAINS -> true;
            case FULL_MATCH -> at == 0 && last == 0;
            case STARTS_WITH -> at == 0;
            case ENDS_WITH -> at == last;
        };
    }

    private static boolean standsAt(int at, List<Placed> value, List<String> sought) {
        for (int i = 0; i < sought.size(); i++) {
            if (!value.get(at + i).normal().equals(sought.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Placed> words(String value) {
        List<Placed> words = new ArrayList<>();
        char[] chars = value.toCharArray();
        WordCutter cutter = new WordCutter();
        cutter.start(chars, 0, chars.length);
        while (cutter.next()) {
            String word = value.substring(cutter.wordStart(), cutter.wordEnd());
            words.add(new Placed(WordForms.normal(word), new Span(cutter.wordStart(), cutter.wordEnd())));
        }
        return words;
    }

    private static List<Span> whole(String value) {
        return List.of(new Span(0, value.length()));
    }
}
