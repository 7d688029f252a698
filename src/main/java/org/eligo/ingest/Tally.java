package org.eligo.ingest;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eligo.search.StudyWriter;
import org.eligo.study.NctId;

/**
 * Counts what became of each study. Of several records with one number all but one are superseded, and the number counts once, by
 * what became of it in the end, in whatever order the workers finish. Safe for several threads.
 */
final class Tally {

    private final Map<StudyWriter.Outcome, Long> counts = new EnumMap<>(StudyWriter.Outcome.class);
    private final SeenNumbers seen = new SeenNumbers();
    private String dataDate = "";
    /** Numbers whose study is another than at the last commit. */
    private final Set<Integer> changed = new HashSet<>();

    /** Numbers whose change an earlier commit of this load has made lasting. */
    private final BitSet lasting = new BitSet();

    synchronized void add(NctId id, StudyWriter.Outcome outcome, String date) {
        if (date.compareTo(dataDate) > 0) {
            dataDate = date;
        }
        switch (outcome) {
            case ADDED, REPLACED -> changed.add(id.number());
            case RESTORED -> changed.remove(id.number());
            case UNCHANGED, OUTDATED -> {}
        }
        if (outcome == StudyWriter.Outcome.OUTDATED) {
            count(StudyWriter.Outcome.OUTDATED, 1);
            return;
        }
        if (outcome == StudyWriter.Outcome.RESTORED) {
            restored(id);
            return;
        }
        int rank = rank(outcome);
        int before = seen.rank(id.number());
        if (before > 0) {
            count(StudyWriter.Outcome.OUTDATED, 1);
        }
        if (rank > before) {
            if (before > 0) {
                count(ofRank(before), -1);
            }
            count(outcome, 1);
            seen.set(id.number(), rank);
        }
    }

    synchronized long count(StudyWriter.Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    /** The highest data date told so far, empty where none was. */
    synchronized String dataDate() {
        return dataDate;
    }

    /** Whether anything was changed since this was asked last. */
    synchronized boolean takeChanged() {
        boolean was = !changed.isEmpty();
        changed.forEach(lasting::set);
        changed.clear();
        return was;
    }

    /** What was replaced is again as it was committed: if that is how the load found it, nothing became of it. */
    private void restored(NctId id) {
        count(StudyWriter.Outcome.OUTDATED, 1);
        int before = seen.rank(id.number());
        if (before == rank(StudyWriter.Outcome.REPLACED) && !lasting.get(id.number())) {
            count(StudyWriter.Outcome.REPLACED, -1);
            count(StudyWriter.Outcome.UNCHANGED, 1);
            seen.set(id.number(), rank(StudyWriter.Outcome.UNCHANGED));
        }
    }

    private void count(StudyWriter.Outcome outcome, long more) {
        long unused = counts.merge(outcome, more, Long::sum);
    }

    /** A number that was added stays added even if a later record replaced it; one that was ever changed is not unchanged. */
    private static int rank(StudyWriter.Outcome outcome) {
        return switch (outcome) {
            case OUTDATED -> 0;
            case UNCHANGED, RESTORED -> 1;
            case REPLACED -> 2;
            case ADDED -> 3;
        };
    }

    private static StudyWriter.Outcome ofRank(int rank) {
        return switch (rank) {
            case 1 -> StudyWriter.Outcome.UNCHANGED;
            case 2 -> StudyWriter.Outcome.REPLACED;
            default -> StudyWriter.Outcome.ADDED;
        };
    }
}
