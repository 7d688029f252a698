package org.eligo.search;

import java.util.List;

/**
 * The sites of a study that are as asked.
 *
 * @param matching how many there are
 * @param sites the first of them
 */
public record SiteHits(int matching, List<SiteHit> sites) {

    /** Where none were asked for, or none match. */
    public static final SiteHits NONE = new SiteHits(0, List.of());

    public SiteHits {
        sites = List.copyOf(sites);
    }
}
