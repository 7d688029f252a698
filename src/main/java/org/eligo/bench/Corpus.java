package org.eligo.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What amplified studies are made of: the words of the real ones, each as often as it occurs, and their places. Words that no
 * study has come in slowly, as in a registry that grows: front half of one word, rear half of another.
 */
final class Corpus {

    /** At most so many occurrences are kept; more would not change the frequencies. */
    private static final int MAX_OCCURRENCES = 2_000_000;

    /** Of the words put in, how many are new: one in so many. */
    private static final int NEW_WORD_IN = 40;

    private static final int MIN_HALVED = 6;

    private final List<byte[]> words = new ArrayList<>();
    private final List<Town> towns = new ArrayList<>();
    private final Set<Town> known = new HashSet<>();

    /**
     * A place as it stands in a site.
     *
     * @param address {@code "city":"…",…,"country":"…"}
     * @param point {@code {"lat":…,"lon":…}}
     */
    record Town(String address, String point) {
        byte[] addressBytes() {
            return address.getBytes(StandardCharsets.UTF_8);
        }

        byte[] pointBytes() {
            return point.getBytes(StandardCharsets.UTF_8);
        }
    }

    void word(byte[] json, int from, int to) {
        if (words.size() < MAX_OCCURRENCES) {
            words.add(Arrays.copyOfRange(json, from, to));
        }
    }

    void town(Town town) {
        if (known.add(town)) {
            towns.add(town);
        }
    }

    Town town(SplittableRandom random) {
        return towns.get(random.nextInt(towns.size()));
    }

    /** A word of the corpus, frequent ones often; now and then a new one. */
    byte[] word(SplittableRandom random) {
        byte[] word = words.get(random.nextInt(words.size()));
        if (word.length < MIN_HALVED || random.nextInt(NEW_WORD_IN) > 0) {
            return word;
        }
        byte[] rear = words.get(random.nextInt(words.size()));
        int half = rear.length / 2;
        byte[] made = Arrays.copyOf(word, word.length / 2 + rear.length - half);
        System.arraycopy(rear, half, made, word.length / 2, rear.length - half);
        return made;
    }
}
