package org.eligo.portal.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eligo.finder.QueryParameter;
import org.eligo.portal.form.QueryWords;

/** Sorts words into the boxes that their names belong into. */
final class NameParts {

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Set<String> PRAISE = Set.of("best", "good", "latest", "newest");
    private static final Pattern NUMBER_LIKE =
            Pattern.compile("(?=.*[0-9])(?=.*[-/0-9])[\\p{L}0-9][\\p{L}0-9/._-]{4,}");

    private static final Pattern OR = Pattern.compile("(?i)\\s*(?:,\\s*)?(?:\\s(?:and/)?or\\s|,)\\s*");
    private static final Pattern SAYS_OR = Pattern.compile("(?i).*\\S\\s+(?:and/)?or\\s+\\S.*");
    private static final String PREGNANT =
            "(?:pregnancy|pregnant(?:\\s+(?:wom[ae]n|girls?|mothers?|people|patients?|persons?))?)";

    /** An illness of pregnant women, or in pregnancy. */
    private static final Pattern IN_PREGNANCY = Pattern.compile("(?i)" + PREGNANT
            + "(?:\\s+(?:with|and|who\\s+have))?\\s+(?<behind>\\S.*)|(?<before>.*\\S)\\s+(?:in|during|and|while)\\s+"
            + PREGNANT);

    private static final String AND_PREGNANT = " AND (" + String.join(" OR ", List.of("pregnancy", "pregnant")) + ")";

    private static final int MAX_NAME_WORDS = 4;

    /** Shorter words stand in names of many things. */
    private static final int MIN_PART = 4;

    /** The whole is meant where at least one in so many of the studies of its name has the words beside that in its conditions, too. */
    private static final long SELDOM = 10;

    /**
     * What goes into a box.
     *
     * @param query of the query language
     */
    record Part(QueryParameter box, String query) {

        static Part of(Naming.Name name) {
            return words(name.box(), name.words());
        }

        /** What stands for just these words. */
        static Part words(QueryParameter box, String words) {
            return new Part(box, words.isBlank() ? "" : QueryWords.of(words));
        }
    }

    private final Naming naming;

    NameParts(Naming naming) {
        this.naming = naming;
    }

    /** The words whole as what most studies name so; else the longest name at an end, and the rest; empty where there is none. */
    List<Part> of(String text) {
        Optional<Naming.Name> whole = naming.whole(text);
        if (whole.isPresent()) {
            return List.of(Part.of(whole.get()));
        }
        if (NUMBER_LIKE.matcher(text).matches() && naming.isStudyNumber(text)) {
            return List.of(Part.words(QueryParameter.ID, text));
        }
        Optional<Naming.Name> within = naming.within(text);
        if (within.isPresent()) {
            return List.of(Part.of(within.get()));
        }
        return either(text).or(() -> inPregnancy(text)).orElseGet(() -> ofEnds(text));
    }

    /** "Asthma or COPD": each that has a name; of different kinds anywhere in the record. */
    private Optional<List<Part>> either(String text) {
        if (!SAYS_OR.matcher(SpanishWords.withEnglishOr(text)).matches()) {
            return Optional.empty();
        }
        List<Naming.Name> names = OR.splitAsStream(SpanishWords.withEnglishOr(text))
                .flatMap(side -> naming.within(Seams.without(side)).stream())
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean alike = names.stream().map(Naming.Name::box).distinct().count() == 1;
        String query = names.stream().map(name -> QueryWords.of(name.words())).collect(Collectors.joining(" OR "));
        return Optional.of(List.of(new Part(alike ? names.getFirst().box() : QueryParameter.TERM, query)));
    }

    /** The illness, with pregnancy beside it where some study has both. */
    private Optional<List<Part>> inPregnancy(String text) {
        Matcher pregnant = IN_PREGNANCY.matcher(text);
        if (!pregnant.matches()) {
            return Optional.empty();
        }
        String illness = pregnant.group("behind") != null ? pregnant.group("behind") : pregnant.group("before");
        return naming.of(Naming.Thing.CONDITION, illness, false).map(Part::of).map(part -> {
            String both = "(" + part.query() + ")" + AND_PREGNANT;
            return List.of(naming.inConditions(both) > 0 ? new Part(QueryParameter.COND, both) : part);
        });
    }

    private List<Part> ofEnds(String text) {
        List<String> words = Arrays.asList(GAP.split(text));
        for (int length = words.size() - 1; length > 0; length--) {
            int end = words.size() - length;
            Optional<Naming.Name> atEnd = naming.whole(Seams.without(words.subList(end, words.size())));
            Optional<Naming.Name> atStart = naming.whole(Seams.without(words.subList(0, length)));
            long fromEnd = atEnd.map(Naming.Name::studies).orElse(0L);
            long fromStart = atStart.map(Naming.Name::studies).orElse(0L);
            if (fromEnd > 0 && fromEnd >= fromStart) {
                String rest = Seams.without(words.subList(0, end));
                return wholeCondition(atEnd.get(), text, rest, 1).orElseGet(() -> both(atEnd.get(), rest));
            }
            if (fromStart > 0) {
                String rest = Seams.without(words.subList(length, words.size()));
                long enough = (atStart.get().studies() + SELDOM - 1) / SELDOM;
                return wholeCondition(atStart.get(), text, rest, enough).orElseGet(() -> both(atStart.get(), rest));
            }
        }
        return isConditionWithoutName(text, words)
                ? List.of(Part.words(QueryParameter.COND, text))
                : words.size() == 2 ? ofTwo(words) : List.of();
    }

    /** No study has a part of the words as a whole name, and some have them all in the names of their conditions or in a title. */
    private boolean isConditionWithoutName(String text, List<String> words) {
        return words.size() <= MAX_NAME_WORDS
                && words.stream().noneMatch(NameParts::isAside)
                && naming.inConditions(QueryWords.of(text)) > 0;
    }

    /** A word that stands in names of conditions, and is none by itself, beside one that says nothing. */
    private List<Part> ofTwo(List<String> words) {
        return words.stream()
                .filter(word -> word.length() >= MIN_PART && !isAside(word))
                .filter(word -> words.stream().anyMatch(NameParts::isAside))
                .flatMap(word -> naming.of(Naming.Thing.CONDITION, word, false).stream())
                .map(Part::of)
                .toList();
    }

    /** "High blood pressure", in which "blood pressure" is a name: a word before a name belongs to it more often than one behind. */
    private Optional<List<Part>> wholeCondition(Naming.Name name, String text, String rest, long enough) {
        return naming.of(Naming.Thing.CONDITION, name.words(), true).isPresent()
                        && !isAside(rest)
                        && naming.whole(rest).isEmpty()
                        && naming.inConditions(QueryWords.of(text)) >= enough
                ? Optional.of(List.of(Part.words(QueryParameter.COND, text)))
                : Optional.empty();
    }

    /** A name, and the words beside it: another name of another kind, or other words. */
    private List<Part> both(Naming.Name name, String rest) {
        if (isAside(rest)) {
            return List.of(Part.of(name));
        }
        Part beside = naming.whole(rest)
                .filter(other -> other.box() != name.box())
                .map(Part::of)
                .orElse(Part.words(QueryParameter.TERM, rest));
        return List.of(Part.of(name), beside);
    }

    private static boolean isAside(String rest) {
        return GAP.splitAsStream(rest).allMatch(word -> SentenceReader.isSmall(word) || isPraise(word));
    }

    /** No record says so of itself. */
    private static boolean isPraise(String word) {
        return PRAISE.contains(word.toLowerCase(Locale.ROOT));
    }
}
