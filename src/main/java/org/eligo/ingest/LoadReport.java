package org.eligo.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a load. {@code read} is the sum of the five counts behind it.
 *
 * @param read studies found, broken pieces included, broken inputs not
 * @param added numbers that the store did not have
 * @param replaced numbers whose record was another
 * @param unchanged numbers whose record the store had just so
 * @param superseded records whose number came again later in the same load
 * @param setAside pieces that could not be taken
 * @param brokenInputs inputs, or entries of archives, that could not be read to their end or at all; how many studies that
 *     concerns, nobody knows
 * @param bytes size of the JSON read, unpacked, white space included
 * @param took from the first byte until the store is settled
 * @param unknownKeys keys that the schema does not know; their studies were taken
 * @param oddValues values that their field's type does not allow; their studies were taken
 * @param details the first of what was set aside and of what is broken
 * @param dataDate the highest date of the data that a study named, yyyy-MM-dd
 * @param committed whether the store was changed
 * @param reportFile where everything that was set aside is listed; empty where there was nothing to say or no file wanted
 */
public record LoadReport(
        long read,
        long added,
        long replaced,
        long unchanged,
        long superseded,
        long setAside,
        long brokenInputs,
        long bytes,
        Duration took,
        List<Finding> unknownKeys,
        List<Finding> oddValues,
        List<SetAside> details,
        Optional<String> dataDate,
        boolean committed,
        Optional<Path> reportFile) {

    public LoadReport {
        unknownKeys = List.copyOf(unknownKeys);
        oddValues = List.copyOf(oddValues);
        details = List.copyOf(details);
    }

    /** For people: a line with the counts, and one for each thing they should know. */
    public List<String> lines() {
        double seconds = Math.max(1e-3, took.toNanos() / 1e9);
        long taken = read - setAside;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d studies read: %,d added, %,d replaced, %,d unchanged, %,d superseded by a later record, %,d set aside;"
                        + " %.1f MB in %.1f s (%,d studies/s, %.1f MB/s).",
                read,
                added,
                replaced,
                unchanged,
                superseded,
                setAside,
                bytes / 1e6,
                seconds,
                Math.round(read / seconds),
                bytes / 1e6 / seconds));
        if (read == 0) {
            lines.add("The input holds no studies.");
        } else if (!committed) {
            lines.add(
                    taken == 0
                            ? "Nothing could be taken; the store is as before."
                            : "Everything is unchanged; the store is as before.");
        }
        if (!unknownKeys.isEmpty()) {
            lines.add(unknownKeys.size()
                    + " keys that the schema does not know were met; their studies were taken. The first: "
                    + unknownKeys.getFirst() + ".");
        }
        if (!oddValues.isEmpty()) {
            lines.add(oddValues.size()
                    + " values that do not fit their field were met; their studies were taken. The first: "
                    + oddValues.getFirst() + ".");
        }
        if (brokenInputs > 0) {
            lines.add(brokenInputs
                    + (brokenInputs == 1
                            ? " input is broken, and could not be read to its end."
                            : " inputs are broken, and could not be read to their end."));
        }
        details.stream().limit(3).forEach(d -> lines.add((d.place().isWhole() ? "Broken: " : "Set aside: ") + d));
        reportFile.ifPresent(f -> lines.add("Everything that was set aside or is odd stands in " + f + "."));
        return lines;
    }
}
