package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds names in a sentence: "my mother has lung cancer and we live in Lyon". What else it says is left out of the search, and the page
 * says so.
 */
final class SentenceReader {

    /** The condition, the treatment and the place that a sentence names; each empty where it names none. */
    record Read(Optional<Naming.Name> condition, Optional<Naming.Name> treatment, Optional<String> place) {

        boolean isEmpty() {
            return condition.isEmpty() && treatment.isEmpty() && place.isEmpty();
        }
    }

    /** Words behind these are not looked at: a name is looked for at every place. */
    private static final int MAX_WORDS = 40;

    private static final int MAX_NAME_WORDS = 4;

    /** Shorter words alone are seldom a treatment, and often the name of one. */
    private static final int MIN_TREATMENT = 5;

    /** Shorter words stand in names of many things. */
    private static final int MIN_PART = 4;

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern PAUSE = Pattern.compile(".*[,;:.!?]$");
    private static final Set<String> BEFORE_PLACES = Set.of("near", "in", "at", "around", "to", "from", "by");

    /** Never a name by themselves, nor at the ends of one. */
    private static final Set<String> SMALL = Set.of(
            "a", "about", "after", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but", "by", "can",
            "could", "do", "does", "find", "for", "from", "had", "has", "have", "he", "help", "her", "his", "how", "i",
            "if", "in", "is", "it", "join", "joining", "live", "lives", "looking", "me", "my", "near", "need", "needs",
            "no", "not", "of", "old", "on", "or", "our", "please", "she", "should", "since", "so", "some", "than",
            "that", "the", "their", "there", "they", "this", "to", "trial", "trials", "study", "studies", "want", "was",
            "we", "what", "when", "where", "which", "who", "with", "would", "you", "your");

    private final Naming naming;
    private final Predicate<String> isPlace;

    /** @param isPlace whether words are a place's name and seldom anything else's */
    SentenceReader(Naming naming, Predicate<String> isPlace) {
        this.naming = naming;
        this.isPlace = isPlace;
    }

    Read read(String sentence) {
        List<String> written =
                Arrays.stream(GAP.split(sentence.strip())).limit(MAX_WORDS).toList();
        List<String> words =
                written.stream().map(w -> SIGNS.matcher(w).replaceAll("")).toList();
        Optional<Window> place = place(written, words);
        List<Window> windows = windows(written, words).stream()
                .filter(w -> place.isEmpty() || !w.overlaps(place.get()))
                .toList();
        Optional<Named> condition = best(windows, Naming.Thing.CONDITION, true)
                .or(() -> best(
                        windows.stream()
                                .filter(w -> w.text().length() >= MIN_PART)
                                .toList(),
                        Naming.Thing.CONDITION,
                        false));
        List<Window> left = windows.stream()
                .filter(w -> condition.isEmpty() || !w.overlaps(condition.get().window()))
                .filter(w -> w.length() > 1 || w.text().length() >= MIN_TREATMENT)
                .toList();
        Optional<Named> treatment = best(left, Naming.Thing.TREATMENT, true);
        return new Read(condition.map(Named::name), treatment.map(Named::name), place.map(Window::text));
    }

    /** Words that stand together. */
    private record Window(int start, int length, String text) {

        boolean overlaps(Window other) {
            return start < other.start + other.length && other.start < start + length;
        }
    }

    private record Named(Window window, Naming.Name name) {}

    private Optional<Window> place(List<String> written, List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isBeforePlaces(words.get(i))) {
                for (int length = Math.min(MAX_NAME_WORDS, words.size() - i - 1); length > 0; length--) {
                    Optional<Window> place =
                            window(written, words, i + 1, length).filter(w -> isPlace.test(w.text()));
                    if (place.isPresent()) {
                        return place;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The longest first. */
    private static List<Window> windows(List<String> written, List<String> words) {
        List<Window> windows = new ArrayList<>();
        for (int length = Math.min(MAX_NAME_WORDS, words.size()); length > 0; length--) {
            for (int start = 0; start + length <= words.size(); start++) {
                window(written, words, start, length).ifPresent(windows::add);
            }
        }
        return windows;
    }

    /** Empty where a pause stands in it, or a small word at an end. */
    private static Optional<Window> window(List<String> written, List<String> words, int start, int length) {
        boolean pause = written.subList(start, start + length - 1).stream()
                .anyMatch(w -> PAUSE.matcher(w).matches());
        boolean small = isSmall(words.get(start)) || isSmall(words.get(start + length - 1));
        return pause || small
                ? Optional.empty()
                : Optional.of(new Window(start, length, String.join(" ", words.subList(start, start + length))));
    }

    /** A word that is never sought by itself. */
    static boolean isSmall(String word) {
        return word.length() < 2 || SMALL.contains(word.toLowerCase(Locale.ROOT)) || SpanishWords.isSmall(word);
    }

    private static boolean isBeforePlaces(String word) {
        return BEFORE_PLACES.contains(word.toLowerCase(Locale.ROOT)) || SpanishWords.isBeforePlaces(word);
    }

    /** Of the longest names the one that most studies have. */
    private Optional<Named> best(List<Window> windows, Naming.Thing thing, boolean whole) {
        List<Named> found = new ArrayList<>();
        for (Window window : windows) {
            if (!found.isEmpty() && window.length() < found.getFirst().window().length()) {
                break;
            }
            naming.of(thing, window.text(), whole).ifPresent(name -> found.add(new Named(window, name)));
        }
        return found.stream().max(Comparator.comparingLong(n -> n.name().studies()));
    }
}
