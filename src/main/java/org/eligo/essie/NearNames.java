package org.eligo.essie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eligo.schema.Schema;

/** Names of fields and search areas that a person may have meant. At most some 600 short names are compared, whatever was typed. */
final class NearNames {

    private static final int MOST = 3;
    private static final int LONGEST = 60;

    private record Candidate(String name, String folded) {}

    private record Near(String name, int distance) {}

    private static final class Holder {
        static final List<Candidate> CANDIDATES = candidates();
    }

    private NearNames() {}

    /** Up to three names, nearest first; none where nothing is near. */
    static List<String> of(String typed) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        String folded = typed.toLowerCase(Locale.ROOT);
        int far = Math.max(2, folded.length() / 3);
        List<Near> near = new ArrayList<>();
        for (Candidate candidate : Holder.CANDIDATES) {
            int distance = distance(folded, candidate.folded, far);
            if (distance <= far) {
                near.add(new Near(candidate.name, distance));
            }
        }
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::name));
        return near.stream().map(Near::name).limit(MOST).toList();
    }

    /** Levenshtein's distance, or some number above {@code far} as soon as it is known to be above. */
    private static int distance(String a, String b, int far) {
        if (Math.abs(a.length() - b.length()) > far) {
            return far + 1;
        }
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > far) {
                return far + 1;
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return above[b.length()];
    }

    /** Piece names stand before the alternative names that differ from them in case only. */
    private static List<Candidate> candidates() {
        Map<String, Candidate> byFolded = new TreeMap<>();
        Schema schema = Schema.registry();
        schema.areas().forEach(a -> add(a.name(), byFolded));
        schema.fields().forEach(f -> add(f.piece(), byFolded));
        schema.fields().forEach(f -> f.alternativeNames().forEach(n -> add(n, byFolded)));
        return List.copyOf(byFolded.values());
    }

    private static void add(String name, Map<String, Candidate> byFolded) {
        String folded = name.toLowerCase(Locale.ROOT);
        byFolded.putIfAbsent(folded, new Candidate(name, folded));
    }
}
