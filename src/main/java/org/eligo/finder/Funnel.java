package org.eligo.finder;

import java.util.List;

/**
 * What each part of a search does to the number of studies.
 *
 * @param total with all parts
 * @param steps one for each part
 * @param relaxations where the total is 0: what to leave out, by what is found then, most first; pairs only where no single part helps
 * @param complete false where there were more parts, or pairs, than are looked at
 */
public record Funnel(long total, List<Step> steps, List<Relaxation> relaxations, boolean complete) {

    /**
     * One part.
     *
     * @param without studies found without it
     * @param removed how many it alone removes: what is found without it, less the total
     * @param removedWithoutDatum how many of those say nothing of the matter
     * @param keptWithoutDatum how many of those found say nothing of it
     */
    public record Step(FunnelPart part, long without, long removed, long removedWithoutDatum, long keptWithoutDatum) {}

    /**
     * Parts to leave out.
     *
     * @param search without them
     * @param studies found then, at least 1
     */
    public record Relaxation(List<FunnelPart> parts, StudySearch search, long studies) {
        public Relaxation {
            parts = List.copyOf(parts);
        }
    }

    public Funnel {
        steps = List.copyOf(steps);
        relaxations = List.copyOf(relaxations);
    }
}
