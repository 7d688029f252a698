package org.eligo.portal.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.portal.place.Wayfinder;

/** Finds the place among words: behind "near" or a comma, or at an end, and only where the words are not more often something else. */
final class PlaceReader {

    /** The words before the place, or behind it, and the place. */
    record Split(String rest, String place) {}

    /** A place's name has at most so many words. */
    private static final int MAX_PLACE_WORDS = 4;

    private static final Pattern NEAR =
            Pattern.compile("(?i)^(.*?)(?:^|[\\s,]+)(?:near|around|close to|in|at)\\s+(\\S.*)$");
    private static final Pattern COMMA = Pattern.compile("^([^,]+),\\s*(\\S.*)$");
    private static final Pattern GAP = Pattern.compile("\\s+");

    /** What names of places begin with. */
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "la", "las", "los", "el", "al", "le", "de", "st", "ft", "mt");

    private final Naming naming;
    private final Wayfinder wayfinder;

    PlaceReader(Naming naming, Wayfinder wayfinder) {
        this.naming = naming;
        this.wayfinder = wayfinder;
    }

    /** Empty where no place is named. */
    Optional<Split> read(String text) {
        if (text.indexOf(',') > 0 && isPlace(text)) {
            return Optional.of(new Split("", text));
        }
        Matcher near = NEAR.matcher(text);
        if (near.matches() && wayfinder.knows(near.group(2)) && !beginsSmall(near.group(2))) {
            return Optional.of(new Split(near.group(1).strip(), near.group(2).strip()));
        }
        Matcher comma = COMMA.matcher(text);
        if (comma.matches() && wayfinder.knows(comma.group(2)) && !naming.isThing(comma.group(2), true)) {
            return Optional.of(new Split(comma.group(1).strip(), comma.group(2).strip()));
        }
        if (naming.isThing(text, false)) {
            return Optional.empty();
        }
        List<String> words = Arrays.asList(GAP.split(text));
        for (int length = Math.min(MAX_PLACE_WORDS, words.size()); length > 0; length--) {
            int end = words.size() - length;
            String last = String.join(" ", words.subList(end, words.size()));
            if (isPlace(last) && (end == 0 || standsAlone(last, words.get(end - 1))) && !isPartOfHouse(words, end)) {
                return Optional.of(new Split(String.join(" ", words.subList(0, end)), last));
            }
            String first = String.join(" ", words.subList(0, length));
            if (isPlace(first) && isWellKnown(first)) {
                return Optional.of(new Split(String.join(" ", words.subList(length, words.size())), first));
            }
        }
        return Optional.empty();
    }

    /**
     * A known place, and not more often the whole name of a condition, treatment or sponsor; where no study has a site there, not a word
     * in the name of an illness either: Parkinson is a suburb, too.
     */
    boolean isPlace(String words) {
        return words.length() > 2
                && !beginsSmall(words)
                && !beginsWithAbbreviation(words)
                && wayfinder.knows(words)
                && !naming.isThing(words, true)
                && !naming.isOnlyInConditions(words);
    }

    /** "can", "is": codes of countries that nobody means so. Articles begin names of places. */
    private static boolean beginsSmall(String words) {
        String first = GAP.split(words, 2)[0].toLowerCase(Locale.ROOT);
        return SentenceReader.isSmall(first) && !ARTICLES.contains(first);
    }

    /** "MS Florence": the code of a state stands behind its city, and before it is more likely an illness. */
    private boolean beginsWithAbbreviation(String words) {
        String[] parts = GAP.split(words, 2);
        return parts.length > 1
                && parts[0].length() == 2
                && !ARTICLES.contains(parts[0].toLowerCase(Locale.ROOT))
                && naming.isWordOfThing(parts[0]);
    }

    /** The word before a small place is known as something else: "Street" in "Great Ormond Street" belongs to a longer name. */
    private boolean standsAlone(String place, String before) {
        return SentenceReader.isSmall(before) || naming.isWordOfThing(before) || isWellKnown(place);
    }

    /** "At Johns Hopkins": what follows "at", with words between, is a house and no town. */
    private static boolean isPartOfHouse(List<String> words, int place) {
        int at = words.subList(0, place).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList()
                .lastIndexOf("at");
        return at >= 0 && at < place - 1 && place - at <= MAX_PLACE_WORDS;
    }

    /** Nobody begins with a small town: "best lung cancer trials" are not those in Best. */
    private boolean isWellKnown(String place) {
        return wayfinder.isLarge(place) || naming.hasSites(place);
    }
}
