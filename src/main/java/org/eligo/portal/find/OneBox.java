package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eligo.finder.Finder;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.StudySearch;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.QueryWords;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.Wayfinder;
import org.eligo.search.SearchRequest;
import org.eligo.study.NctId;

/**
 * Sorts what was typed into the one box into the boxes of the form: condition, treatment, sponsor, number, place, age, or other words. It
 * asks the store how many studies name each part so, and guesses nothing beyond that; the page says how it understood the words.
 */
public final class OneBox {

    /** More words than this are not sorted. */
    private static final int MAX_WORDS = 12;

    /** A place's name has at most so many words. */
    private static final int MAX_PLACE_WORDS = 4;

    private static final Pattern LANGUAGE = Pattern.compile("[\"()\\[\\]]|\\b(?:AND|OR|NOT)\\b");
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern NEAR =
            Pattern.compile("(?i)^(.*?)(?:^|[\\s,]+)(?:near|around|close to|in|at)\\s+(\\S.*)$");
    private static final Pattern COMMA = Pattern.compile("^([^,]+),\\s*(\\S.*)$");
    private static final Pattern STUDIES =
            Pattern.compile("(?i)\\b(?:clinical\\s+)?(?:trials?|stud(?:y|ies))(?:\\s+(?:for|on|of|about|with))?\\b");
    private static final Pattern AGE = Pattern.compile("(?i)\\b([0-9]{1,3})[\\s-]*(?:years?|yrs?|y)[\\s-]*old\\b");
    private static final Pattern SEAM = Pattern.compile(
            "(?i)^(?:and|with|for|by|from|in|plus|\\+)\\s+|[\\s,]+(?:and|with|for|by|from|in|plus|\\+)$");
    private static final Pattern NUMBER_LIKE =
            Pattern.compile("(?=.*[0-9])(?=.*[-/0-9])[\\p{L}0-9][\\p{L}0-9/._-]{4,}");

    /** The fields that name a thing of each box. */
    private enum Named {
        CONDITION(QueryParameter.COND, "Condition", "ConditionMeshTerm"),
        TREATMENT(QueryParameter.INTR, "InterventionName", "InterventionOtherName", "InterventionMeshTerm"),
        SPONSOR(QueryParameter.SPONS, "LeadSponsorName", "CollaboratorName"),
        PLACE(QueryParameter.LOCN, "LocationCity", "LocationState", "LocationCountry");

        private final QueryParameter box;

        @SuppressWarnings("ImmutableEnumChecker") // A list that cannot be changed.
        private final List<String> pieces;

        Named(QueryParameter box, String... pieces) {
            this.box = box;
            this.pieces = List.of(pieces);
        }

        /** Studies with a name that holds the words; or, if {@code whole}, consists of them. */
        String expression(String words, boolean whole) {
            String coverage = whole ? "COVERAGE[FullMatch]" : "";
            return pieces.stream()
                    .map(piece -> "AREA[" + piece + "]" + coverage + "EXPANSION[Term]" + QueryWords.quoted(words))
                    .collect(Collectors.joining(" OR "));
        }
    }

    private static final List<Named> THINGS = List.of(Named.CONDITION, Named.TREATMENT, Named.SPONSOR);

    /** Words, and the box they go into. */
    private record Part(QueryParameter box, String words, long studies) {}

    private final Finder finder;
    private final Wayfinder wayfinder;

    /** @param finder is asked how many studies name each part so */
    public OneBox(Finder finder, Wayfinder wayfinder) {
        this.finder = finder;
        this.wayfinder = wayfinder;
    }

    /** The one number that was typed, and nothing else. */
    public static Optional<NctId> number(SearchForm form) {
        return NctId.parse(form.entry(Entry.ONE_BOX).strip());
    }

    /** The form with what stood in the one box sorted into the others. */
    public SearchForm understood(SearchForm asked) {
        String typed = asked.entry(Entry.ONE_BOX).strip();
        SearchForm form = asked.with(Entry.ONE_BOX, "").with(Entry.TYPED, typed);
        if (LANGUAGE.matcher(typed).find()) {
            return form.withQuery(QueryParameter.TERM, joined(form.typed(QueryParameter.TERM), typed));
        }
        String rest = typed;
        Matcher age = AGE.matcher(rest);
        if (form.entry(Entry.AGE).isEmpty() && age.find()) {
            form = form.with(Entry.AGE, age.group(1));
            rest = cut(rest, age);
        }
        Matcher studies = STUDIES.matcher(rest);
        if (studies.find() && !cut(rest, studies).isEmpty()) {
            rest = cut(rest, studies);
        }
        if (rest.isEmpty() || GAP.split(rest).length > MAX_WORDS) {
            return add(form, new Part(QueryParameter.TERM, rest, 0));
        }
        if (form.entry(Entry.NEAR).isEmpty()) {
            Optional<String[]> split = place(rest);
            if (split.isPresent()) {
                form = form.with(Entry.NEAR, split.get()[1]);
                rest = split.get()[0];
            }
        }
        for (Part part : rest.isEmpty() ? List.<Part>of() : sorted(rest)) {
            form = add(form, part);
        }
        return form.entry(Entry.NEAR).isEmpty() ? form.with(Entry.WITHIN, "") : form;
    }

    private static SearchForm add(SearchForm form, Part part) {
        return part.words().isBlank()
                ? form
                : form.withQuery(part.box(), joined(form.typed(part.box()), QueryWords.of(part.words())));
    }

    private static String joined(String before, String words) {
        return before.isEmpty() ? words : "(" + before + ") AND (" + words + ")";
    }

    /** The words before the place, or behind it, and the place; empty where none is named. */
    private Optional<String[]> place(String text) {
        Matcher near = NEAR.matcher(text);
        if (near.matches() && wayfinder.knows(near.group(2))) {
            return Optional.of(
                    new String[] {near.group(1).strip(), near.group(2).strip()});
        }
        Matcher comma = COMMA.matcher(text);
        if (comma.matches() && wayfinder.knows(comma.group(2)) && !isThing(comma.group(2), true)) {
            return Optional.of(
                    new String[] {comma.group(1).strip(), comma.group(2).strip()});
        }
        if (isThing(text, false)) {
            return Optional.empty();
        }
        List<String> words = Arrays.asList(GAP.split(text));
        for (int length = Math.min(MAX_PLACE_WORDS, words.size()); length > 0; length--) {
            int end = words.size() - length;
            String last = String.join(" ", words.subList(end, words.size()));
            if (isPlace(last)) {
                return Optional.of(new String[] {String.join(" ", words.subList(0, end)), last});
            }
            String first = String.join(" ", words.subList(0, length));
            if (isPlace(first)) {
                return Optional.of(new String[] {String.join(" ", words.subList(length, words.size())), first});
            }
        }
        return Optional.empty();
    }

    /** A known place, and not more often the whole name of a condition, treatment or sponsor. */
    private boolean isPlace(String words) {
        return words.length() > 2 && wayfinder.knows(words) && !isThing(words, true);
    }

    private boolean isThing(String words, boolean whole) {
        long named = most(words, whole).map(Part::studies).orElse(0L);
        return named > 0 && named >= count(Named.PLACE.expression(words, whole));
    }

    /** The words whole as what most studies name so; else the longest name in them, and the rest; else as other words. */
    private List<Part> sorted(String text) {
        if (NUMBER_LIKE.matcher(text).matches()
                && count("AREA[IdSearch]EXPANSION[Term]" + QueryWords.quoted(text)) > 0) {
            return List.of(new Part(QueryParameter.ID, text, 1));
        }
        Optional<Part> whole = most(text, false);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<String> words = Arrays.asList(GAP.split(text));
        for (int length = words.size() - 1; length > 0; length--) {
            int end = words.size() - length;
            String last = withoutSeam(words.subList(end, words.size()));
            String first = withoutSeam(words.subList(0, length));
            Optional<Part> atEnd = most(last, true);
            Optional<Part> atStart = most(first, true);
            long fromEnd = atEnd.map(Part::studies).orElse(0L);
            long fromStart = atStart.map(Part::studies).orElse(0L);
            if (fromEnd > 0 && fromEnd >= fromStart) {
                return both(atEnd.get(), withoutSeam(words.subList(0, end)));
            }
            if (fromStart > 0) {
                return both(atStart.get(), withoutSeam(words.subList(length, words.size())));
            }
        }
        return List.of(new Part(QueryParameter.TERM, text, 0));
    }

    /** A name, and the words beside it: another name of another kind, or other words. */
    private List<Part> both(Part name, String rest) {
        Part beside = most(rest, true)
                .filter(part -> part.box() != name.box())
                .orElse(new Part(QueryParameter.TERM, rest, 0));
        return List.of(name, beside);
    }

    private Optional<Part> most(String words, boolean whole) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (Named named : THINGS) {
            long studies = count(named.expression(words, whole));
            if (studies > 0 && (parts.isEmpty() || studies > parts.getFirst().studies())) {
                parts.addFirst(new Part(named.box, words, studies));
            }
        }
        return parts.stream().findFirst();
    }

    private long count(String expression) {
        return finder.search(StudySearch.everything()
                        .withQuery(QueryParameter.TERM, expression)
                        .withSize(0)
                        .withContent(SearchRequest.Content.IDS))
                .result()
                .total()
                .orElse(0);
    }

    private static String withoutSeam(List<String> words) {
        return SEAM.matcher(String.join(" ", words)).replaceAll("").strip();
    }

    private static String cut(String text, Matcher found) {
        return GAP.matcher(text.substring(0, found.start()) + " " + text.substring(found.end()))
                .replaceAll(" ")
                .strip();
    }
}
