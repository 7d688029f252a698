package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eligo.finder.FilterName;
import org.eligo.finder.QueryParameter;
import org.eligo.language.Texts;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.QueryWords;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.Whereabouts;

/** Says how the one box was understood, and what else its words could mean. */
final class Alternatives {

    private static final List<QueryParameter> BOXES = List.of(
            QueryParameter.COND, QueryParameter.INTR, QueryParameter.SPONS, QueryParameter.ID, QueryParameter.TERM);

    /** What the one box reads from "my 70-year-old mother". */
    private static final Set<FilterName> OF_PEOPLE = Set.of(FilterName.AGE, FilterName.SEX);

    /** So many times as many studies are clearly more. */
    private static final long CLEARLY = 2;

    private final Counts counts;

    private final Spelling spelling;

    private final FilterWords filterWords;

    Alternatives(Counts counts, Spelling spelling, FilterWords filterWords) {
        this.filterWords = filterWords;
        this.counts = counts;
        this.spelling = spelling;
    }

    /** Empty where the one box was not used. */
    Optional<Understanding> of(SearchForm form, Whereabouts where) {
        String typed = form.entry(Entry.TYPED);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        List<Chip> parts = new ArrayList<>();
        form.queries()
                .forEach((box, words) -> parts.add(new Chip(label(box), QueryWords.shown(words), form.without(box))));
        if (!form.entry(Entry.NEAR).isEmpty()) {
            parts.add(new Chip(Texts.now().say("understood.place"), Chips.words(where), form.with(Entry.NEAR, "")));
        }
        FilterWords.Heard filters = filterWords.hear(SpanishWords.inEnglish(typed));
        Set<FilterName> heard = EnumSet.noneOf(FilterName.class);
        if (OneBox.namesPeople(typed)) {
            heard.addAll(OF_PEOPLE);
        }
        if (!form.entry(Entry.HOSPITAL).isEmpty()
                && typed.toLowerCase(Locale.ROOT)
                        .contains(form.entry(Entry.HOSPITAL).toLowerCase(Locale.ROOT))) {
            heard.add(FilterName.FACILITY);
        }
        filters.said().stream()
                .filter(said -> said.isIn(form))
                .forEach(said -> heard.add(said.group().filter()));
        Chips.of(form, where).stream()
                .filter(named -> named.filter().filter(heard::contains).isPresent())
                .forEach(named -> parts.add(brief(named.chip())));
        filters.noPlacebo().flatMap(words -> Chips.placebo(form)).ifPresent(parts::add);
        parts.addAll(Chips.denied(form));
        Map<String, SearchForm> others = new LinkedHashMap<>();
        List<QueryParameter> filled =
                BOXES.stream().filter(b -> !form.typed(b).isEmpty()).toList();
        if (filled.size() == 1) {
            String words = form.typed(filled.getFirst());
            for (QueryParameter box : BOXES) {
                if (box != filled.getFirst() && box != QueryParameter.ID) {
                    others.put(
                            Texts.now().say("understood.as", QueryWords.shown(words), noun(box)),
                            form.without(filled.getFirst()).withQuery(box, words));
                }
            }
        }
        Optional<Understanding.Alternative> spelled =
                filled.size() + (form.entry(Entry.NEAR).isEmpty() ? 0 : 1) > 1
                        ? spelling.condition(typed).map(name -> spelled(form, name))
                        : Optional.empty();
        // Studies that name no place speak neither for the town nor against it.
        Optional<Understanding.Alternative> likelier =
                spelled.filter(other -> other.studies() >= CLEARLY * Math.max(1, counts.total(form.withExact(true))));
        spelled.filter(other -> likelier.isEmpty()).ifPresent(other -> others.put(other.words(), other.form()));
        SearchForm anywhere = form.withQueries(Map.of(QueryParameter.TERM, QueryWords.of(typed)))
                .with(Entry.NEAR, "");
        if (!anywhere.equals(form)) {
            others.put(Texts.now().say("understood.as", typed, label(QueryParameter.TERM)), anywhere);
        }
        List<Understanding.Alternative> alternatives = new ArrayList<>();
        others.forEach((words, other) -> {
            long studies = counts.total(other);
            if (studies > 0) {
                alternatives.add(new Understanding.Alternative(words, other, studies));
            }
        });
        return Optional.of(new Understanding(typed, parts, LeftWords.of(form, where, filters), likelier, alternatives));
    }

    private Understanding.Alternative spelled(SearchForm form, String name) {
        SearchForm other = form.withQueries(Map.of(QueryParameter.COND, QueryWords.of(name)))
                .with(Entry.NEAR, "");
        return new Understanding.Alternative(
                Texts.now().say("understood.as", name, noun(QueryParameter.COND)), other, counts.total(other));
    }

    /** "Phase 3" says itself what it is. */
    private static Chip brief(Chip chip) {
        boolean said =
                chip.value().toLowerCase(Locale.ROOT).startsWith(chip.label().toLowerCase(Locale.ROOT));
        return said ? new Chip("", chip.value(), chip.without()) : chip;
    }

    private static String label(QueryParameter box) {
        return switch (box) {
            case COND -> Texts.now().say("understood.condition");
            case INTR -> Texts.now().say("understood.treatment");
            case SPONS, LEAD -> Texts.now().say("understood.sponsor");
            case ID -> Texts.now().say("understood.number");
            case TERM -> Texts.now().say("understood.words");
            case LOCN -> Texts.now().say("understood.location");
            case TITLES -> Texts.now().say("understood.title");
            case OUTC -> Texts.now().say("understood.outcome");
            case PATIENT -> Texts.now().say("understood.patient");
        };
    }

    private static String noun(QueryParameter box) {
        return switch (box) {
            case COND -> Texts.now().say("understood.a.condition");
            case INTR -> Texts.now().say("understood.a.treatment");
            case SPONS, LEAD -> Texts.now().say("understood.a.sponsor");
            case ID -> Texts.now().say("understood.a.number");
            case TITLES -> Texts.now().say("understood.a.title");
            case OUTC -> Texts.now().say("understood.an.outcome");
            case LOCN, PATIENT, TERM -> label(box);
        };
    }
}
