package org.eligo.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What was typed, and how it can be read. */
final class Asked {

    /** Words that are looked at; no place has more. */
    private static final int MAX_WORDS = 14;

    /** Words of a postal code at most. */
    private static final int MAX_CODE_WORDS = 3;

    private static final Pattern SEPARATORS = Pattern.compile("[,;|\\n\\r\\t]+");
    private static final Set<String> LEADING =
            Set.of("near", "nearby", "in", "around", "close", "to", "at", "from", "within", "of");

    /**
     * One way to read it.
     *
     * @param name a key; of a postal code, the code
     * @param qualifiers keys of what it lies in
     */
    record Reading(String name, List<String> qualifiers) {
        Reading {
            qualifiers = List.copyOf(qualifiers);
        }
    }

    /** Between separators; each a list of words, none empty. */
    private final List<List<String>> parts;

    private Asked(List<List<String>> parts) {
        this.parts = parts;
    }

    /** Without the small words before it: "near Oslo" asks for Oslo. */
    static Asked of(String text) {
        return read(text, true);
    }

    /** With all its words: "In Guezzam" is a town. */
    static Asked asWritten(String text) {
        return read(text, false);
    }

    private static Asked read(String text, boolean withoutLeading) {
        String shortened = text.length() > PlaceKey.MAX_LENGTH ? text.substring(0, PlaceKey.MAX_LENGTH) : text;
        List<List<String>> parts = new ArrayList<>();
        int left = MAX_WORDS;
        for (String part : SEPARATORS.splitAsStream(shortened).toList()) {
            List<String> words = words(part);
            if (parts.isEmpty() && withoutLeading) {
                while (words.size() > 1 && LEADING.contains(words.getFirst())) {
                    words = words.subList(1, words.size());
                }
            }
            words = words.subList(0, Math.min(left, words.size()));
            left -= words.size();
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        return new Asked(parts);
    }

    private static List<String> words(String part) {
        String key = PlaceKey.of(part);
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The first part, whole. */
    String name() {
        return String.join(" ", parts.getFirst());
    }

    /** All of them, in order. */
    List<String> words() {
        return parts.stream().flatMap(List::stream).toList();
    }

    /**
     * A name and what it lies in; the longest name first. Words with digits are left out of readings that follow those with
     * them: {@code 75013 Paris} is in Paris, whether or not the code is known.
     */
    List<Reading> readings() {
        if (isEmpty()) {
            return List.of();
        }
        Set<Reading> readings = new LinkedHashSet<>(readings(parts));
        List<List<String>> withoutDigits = new ArrayList<>();
        for (List<String> part : parts) {
            List<String> words = part.stream().filter(w -> !hasDigit(w)).toList();
            if (!words.isEmpty()) {
                withoutDigits.add(words);
            }
        }
        if (!withoutDigits.isEmpty()) {
            readings.addAll(readings(withoutDigits));
        }
        return List.copyOf(readings);
    }

    /** Some parts as one name: "Guiyang, Guizhou" is also a town in Guizhou; none where there is one part. */
    List<Reading> acrossSeparators() {
        return IntStream.rangeClosed(2, parts.size())
                .mapToObj(length -> new Reading(
                        parts.stream().limit(length).flatMap(List::stream).collect(Collectors.joining(" ")),
                        parts.stream()
                                .skip(length)
                                .map(words -> String.join(" ", words))
                                .toList()))
                .toList();
    }

    private static List<Reading> readings(List<List<String>> parts) {
        List<String> first = parts.getFirst();
        List<String> rest =
                parts.stream().skip(1).map(words -> String.join(" ", words)).toList();
        List<Reading> readings = new ArrayList<>();
        for (int length = first.size(); length > 0; length--) {
            readings.add(reading(first.subList(0, length), first.subList(length, first.size()), rest));
        }
        if (!rest.isEmpty()) {
            // A name with a comma in it; a country that stands first.
            String both = String.join(" ", first) + " " + rest.getFirst();
            readings.add(new Reading(both, rest.subList(1, rest.size())));
            readings.add(reading(parts.getLast(), first, rest.subList(0, rest.size() - 1)));
        }
        for (int from = 1; from < first.size(); from++) {
            readings.add(reading(first.subList(from, first.size()), first.subList(0, from), rest));
        }
        return readings;
    }

    private static Reading reading(List<String> name, List<String> before, List<String> rest) {
        Stream<String> qualifier = before.isEmpty() ? Stream.empty() : Stream.of(String.join(" ", before));
        return new Reading(
                String.join(" ", name), Stream.concat(qualifier, rest.stream()).toList());
    }

    /** Every run of words with a digit as a postal code, the longest first; all other words say what it lies in. */
    List<Reading> postalCodes() {
        List<Reading> readings = new ArrayList<>();
        for (int length = MAX_CODE_WORDS; length > 0; length--) {
            for (int part = 0; part < parts.size(); part++) {
                List<String> words = parts.get(part);
                for (int from = 0; from + length <= words.size(); from++) {
                    List<String> code = words.subList(from, from + length);
                    if (code.stream().anyMatch(Asked::hasDigit)) {
                        readings.addAll(codeReadings(part, from, length));
                    }
                }
            }
        }
        return readings;
    }

    private List<Reading> codeReadings(int part, int from, int length) {
        List<String> words = parts.get(part);
        List<String> qualifiers = new ArrayList<>();
        for (int other = 0; other < parts.size(); other++) {
            if (other != part) {
                qualifiers.add(String.join(" ", parts.get(other)));
            }
        }
        String before = String.join(" ", words.subList(0, from));
        String behind = String.join(" ", words.subList(from + length, words.size()));
        Stream.of(before, behind).filter(w -> !w.isEmpty()).forEach(qualifiers::add);
        String code = Learned.normal(String.join("", words.subList(from, from + length)));
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(code, qualifiers));
        if (code.length() == 9 && code.chars().allMatch(Character::isDigit)) {
            // The long form of the United States: the area and a street in it.
            readings.add(new Reading(code.substring(0, 5), qualifiers));
        }
        return readings;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
