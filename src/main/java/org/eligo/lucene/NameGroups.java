package org.eligo.lucene;

import java.util.Arrays;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/** Counts the studies of names while a list of them is made; spellings with the same key are one name. */
final class NameGroups {

    private final Function<String, String> key;
    private final BytesRefHash spellings = new BytesRefHash();
    private final BytesRefHash keys = new BytesRefHash();
    private int[] groupOfSpelling = new int[1024];
    private int[] countOfSpelling = new int[1024];
    private int[] countOfGroup = new int[1024];
    private int[] lastStudy = new int[1024];

    /** @param key the key of a spelling; empty: it is no name */
    NameGroups(Function<String, String> key) {
        this.key = key;
    }

    /** The number of a spelling. */
    int spelling(BytesRef name) {
        int id = spellings.add(name);
        if (id < 0) {
            return -id - 1;
        }
        String keyed = key.apply(name.utf8ToString());
        int group = -1;
        if (!keyed.isEmpty()) {
            group = keys.add(new BytesRef(keyed));
            group = group < 0 ? -group - 1 : group;
            countOfGroup = grown(countOfGroup, group);
            lastStudy = grown(lastStudy, group);
        }
        groupOfSpelling = grown(groupOfSpelling, id);
        countOfSpelling = grown(countOfSpelling, id);
        groupOfSpelling[id] = group;
        return id;
    }

    /**
     * Counts a study that has the spelling.
     *
     * @param study from 1; all of one study come together
     */
    void count(int spelling, int study) {
        countOfSpelling[spelling]++;
        int group = groupOfSpelling[spelling];
        if (group >= 0 && lastStudy[group] != study) {
            lastStudy[group] = study;
            countOfGroup[group]++;
        }
    }

    /** The name of a spelling; -1 where it is none. */
    int group(int spelling) {
        return groupOfSpelling[spelling];
    }

    int groups() {
        return keys.size();
    }

    int studies(int group) {
        return countOfGroup[group];
    }

    String key(int group) {
        return keys.get(group, new BytesRef()).utf8ToString();
    }

    /** Of each name the spelling that is counted most; of several the first by its bytes. */
    int[] bestSpellings() {
        int[] best = new int[groups()];
        Arrays.fill(best, -1);
        BytesRef here = new BytesRef();
        BytesRef there = new BytesRef();
        for (int id = 0; id < spellings.size(); id++) {
            int group = groupOfSpelling[id];
            if (group < 0) {
                continue;
            }
            int before = best[group];
            int more = before < 0 ? 1 : Integer.compare(countOfSpelling[id], countOfSpelling[before]);
            if (more > 0 || (more == 0 && spellings.get(id, here).compareTo(spellings.get(before, there)) < 0)) {
                best[group] = id;
            }
        }
        return best;
    }

    String text(int spelling) {
        return spellings.get(spelling, new BytesRef()).utf8ToString();
    }

    private static int[] grown(int[] array, int at) {
        return at < array.length ? array : Arrays.copyOf(array, Math.max(at + 1, array.length * 2));
    }
}
