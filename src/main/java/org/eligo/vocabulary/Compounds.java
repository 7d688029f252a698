package org.eligo.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Other ways to space the same words: {@code follow up} and {@code followup}, {@code health care} and {@code healthcare}.
 * Hyphens need nothing here: they separate words already.
 */
public final class Compounds {

    /** Longer texts are not tried: their joins would be many and never right. */
    public static final int MAX_WORDS = 4;

    private static final Map<String, String> SPLITS = WordTable.pairs("compounds.txt");

    private Compounds() {}

    /** The words with one neighbouring pair joined, and with a known compound split; without the words themselves. */
    public static List<Words> of(Words words) {
        if (words.size() > MAX_WORDS) {
            return List.of();
        }
        List<String> surfaces = words.surfaces();
        Set<String> spacings = new LinkedHashSet<>();
        for (int i = 0; i < surfaces.size(); i++) {
            if (i + 1 < surfaces.size() && isLetters(surfaces.get(i)) && isLetters(surfaces.get(i + 1))) {
                spacings.add(replace(surfaces, i, 2, surfaces.get(i) + surfaces.get(i + 1)));
            }
            String split = SPLITS.get(words.list().get(i).normal());
            if (split != null) {
                spacings.add(replace(surfaces, i, 1, split));
            }
        }
        return spacings.stream().map(Words::of).toList();
    }

    private static String replace(List<String> words, int at, int count, String by) {
        List<String> replaced = new ArrayList<>(words.subList(0, at));
        replaced.add(by);
        replaced.addAll(words.subList(at + count, words.size()));
        return String.join(" ", replaced);
    }

    private static boolean isLetters(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isLetter);
    }
}
