package org.eligo.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eligo.finder.FoundIn.Span;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.SearchArea;
import org.eligo.search.Query;

/** Finds the words of a query in a study's record. What must not be there has no place; nor have numbers, dates and points. */
final class FoundWords {

    private static final Comparator<Span> BY_PLACE =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    private final List<RecordTexts.Text> texts;
    private final List<Set<Span>> spans = new ArrayList<>();

    private FoundWords(List<RecordTexts.Text> texts) {
        this.texts = texts;
        texts.forEach(text -> spans.add(new TreeSet<>(BY_PLACE)));
    }

    static List<FoundIn> of(Query query, StudyRecord record) {
        return in(query, RecordTexts.of(record, SearchedFields.of(query)));
    }

    /** Of the texts of fields that the query does not look at, none. */
    static List<FoundIn> in(Query query, List<RecordTexts.Text> texts) {
        FoundWords words = new FoundWords(texts);
        words.find(query, false);
        List<FoundIn> found = new ArrayList<>();
        for (int i = 0; i < words.texts.size(); i++) {
            if (!words.spans.get(i).isEmpty()) {
                RecordTexts.Text text = words.texts.get(i);
                found.add(new FoundIn(text.field(), text.site(), text.value(), merged(words.spans.get(i))));
            }
        }
        return found;
    }

    private void find(Query query, boolean atOneSite) {
        switch (query) {
            case Query.AllOf(List<Query> parts) -> parts.forEach(part -> find(part, atOneSite));
            case Query.AnyOf(List<Query> parts) -> parts.forEach(part -> find(part, atOneSite));
            case Query.AtOneSite(Query site) -> find(site, true);
            case Query.Tilted(Field by, Query of) -> find(of, atOneSite);
            case Query.Decayed decayed -> find(decayed.query(), atOneSite);
            case Query.Text text -> text.scope().parts().forEach(part -> find(text, part, atOneSite));
            case Query.OneOf(Field field, Set<String> names) -> whole(field, names::contains);
            case Query.Ids ids -> {}
            case Query.Everything q -> {}
            case Query.Nothing q -> {}
            case Query.Not q -> {}
            case Query.Flag q -> {}
            case Query.Between q -> {}
            case Query.ListSize q -> {}
            case Query.Within q -> {}
            case Query.Present q -> {}
        }
    }

    private void whole(Field field, Predicate<String> wanted) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).field() == field && wanted.test(texts.get(i).value())) {
                spans.get(i).add(new Span(0, texts.get(i).value().length()));
            }
        }
    }

    /** Of one site only its own values count together. */
    private void find(Query.Text text, SearchArea.Part part, boolean atOneSite) {
        WordFinder finder = new WordFinder(text, part);
        int at = 0;
        while (at < texts.size()) {
            List<Integer> together = new ArrayList<>();
            OptionalInt site = texts.get(at).site();
            for (; at < texts.size() && (!atOneSite || texts.get(at).site().equals(site)); at++) {
                if (texts.get(at).field() == part.field()) {
                    together.add(at);
                }
            }
            List<List<Span>> found =
                    finder.find(together.stream().map(i -> texts.get(i).value()).toList());
            for (int i = 0; i < together.size(); i++) {
                spans.get(together.get(i)).addAll(found.get(i));
            }
        }
    }

    /** Spans that overlap are one. */
    private static List<Span> merged(Set<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            if (!merged.isEmpty() && span.start() < merged.getLast().end()) {
                Span last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
