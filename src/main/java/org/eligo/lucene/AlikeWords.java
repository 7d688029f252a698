package org.eligo.lucene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.eligo.search.CountedName;

/** Words that differ from those typed in a slip of the pen or two, gathered while names are looked at. Used once. */
final class AlikeWords {

    private static final int MIN_LENGTH = 4;
    private static final int LENGTH_OF_TWO_SLIPS = 9;

    /** More could be no slip of a pen; an automaton grows with the text. */
    private static final int MAX_LENGTH = 100;

    private record Alike(int slips, int studies) {}

    private final byte[] typed;
    private final int words;
    private final List<ByteRunAutomaton> automata = new ArrayList<>();
    private final Map<String, Alike> found = new HashMap<>();

    /** @param key the words typed, as {@link org.eligo.search.NameKey} has them */
    AlikeWords(String key) {
        this.typed = key.getBytes(StandardCharsets.UTF_8);
        this.words = key.split(" ", -1).length;
        int most =
                key.length() < MIN_LENGTH || key.length() > MAX_LENGTH ? 0 : key.length() < LENGTH_OF_TWO_SLIPS ? 1 : 2;
        LevenshteinAutomata levenshtein = new LevenshteinAutomata(key, true);
        for (int slips = 1; slips <= most; slips++) {
            automata.add(new ByteRunAutomaton(levenshtein.toAutomaton(slips)));
        }
    }

    /** How many there may be. */
    int slips() {
        return automata.size();
    }

    /**
     * Looks at the words that begin there, as many as were typed.
     *
     * @param keys of names, each ended by a zero byte
     */
    void look(byte[] keys, int start, int studies) {
        int length = length(keys, start);
        // Two slips of four bytes each, at most.
        if (length < 0 || Math.abs(length - typed.length) > 4 * automata.size()) {
            return;
        }
        for (int slips = 1; slips <= automata.size(); slips++) {
            if (automata.get(slips - 1).run(keys, start, length)) {
                add(new String(keys, start, length, StandardCharsets.UTF_8), new Alike(slips, studies));
                return;
            }
        }
    }

    private void add(String text, Alike alike) {
        if (!text.equals(new String(typed, StandardCharsets.UTF_8))) {
            Alike unused = found.merge(text, alike, (a, b) -> a.studies() < b.studies() ? b : a);
        }
    }

    /** In bytes; negative where there are fewer words. */
    private int length(byte[] keys, int start) {
        int left = words;
        int at = start;
        while (keys[at] != 0) {
            if (keys[at] == ' ' && --left == 0) {
                return at - start;
            }
            at++;
        }
        return left == 1 ? at - start : -1;
    }

    /** The nearest first. */
    List<CountedName> best(int limit) {
        Comparator<Map.Entry<String, Alike>> nearest =
                Comparator.comparingInt(e -> e.getValue().slips());
        return found.entrySet().stream()
                .sorted(nearest.thenComparingInt(e -> -e.getValue().studies())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(e -> new CountedName(e.getKey(), e.getValue().studies(), Optional.empty()))
                .toList();
    }
}
