package org.eligo.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.schema.Enumeration;

/** Which of the names that there are somebody may have meant. */
final class Nearest {

    /** More names than this are not listed in a message. */
    private static final int MAX_LISTED = 30;

    private Nearest() {}

    /** The rest of a sentence: {@code : did you mean `filter.phase`?}, or what there is where nothing comes near and it is little. */
    static String question(String given, Iterable<String> known) {
        Optional<String> meant = of(given, known);
        if (meant.isPresent()) {
            return "; did you mean `" + meant.get() + "`?";
        }
        List<String> all = new ArrayList<>();
        known.forEach(all::add);
        return all.isEmpty() || all.size() > MAX_LISTED ? "." : "; there are " + String.join(", ", all) + ".";
    }

    /** Case, punctuation and what stands before a dot are not minded; then two slips of the pen (one in a name of up to three letters), or one in three letters. */
    static Optional<String> of(String given, Iterable<String> known) {
        String wanted = Enumeration.key(lastPart(given));
        Optional<String> nearest = Optional.empty();
        int best = Math.max(wanted.length() > 3 ? 2 : 1, wanted.length() / 3) + 1;
        for (String name : known) {
            int distance = Math.min(
                    distance(wanted, Enumeration.key(lastPart(name))),
                    distance(Enumeration.key(given), Enumeration.key(name)));
            if (distance < best) {
                best = distance;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Letters to insert, leave out or change. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[b.length()];
    }
}
