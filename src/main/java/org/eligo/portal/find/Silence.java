package org.eligo.portal.find;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eligo.finder.StudyFilter;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.SearchForm;
import org.eligo.search.Facet;

/**
 * Studies that do not say what a group asks, and so are found whatever is chosen in it.
 *
 * @param studies how many
 * @param elsewhere how many of them have a value all the same, at another of their sites, by value
 */
record Silence(long studies, Map<String, Long> elsewhere) {

    static final Silence NONE = new Silence(0, Map.of());

    Silence {
        elsewhere = Map.copyOf(elsewhere);
    }

    /** What is found by a value that so many studies have. */
    long with(String value, long having) {
        return having + studies - elsewhere.getOrDefault(value, 0L);
    }

    /** @param facet of the group's field, over the matches of the form without anything of the group */
    static Silence of(SearchForm form, FilterGroup group, Facet facet, Counts counts) {
        if (form.exact() || !group.filter().canBeMissing()) {
            return NONE;
        }
        if (group.filter().isOfSite()) {
            Counts.Counted silent = counts.counted(form.with(group, List.of(StudyFilter.NOT_GIVEN)), group);
            return new Silence(
                    silent.total(),
                    silent.facet().counts().stream()
                            .collect(Collectors.toMap(Facet.Count::value, Facet.Count::studies)));
        }
        boolean someAreNotMeant = group == FilterGroup.PHASE;
        if (someAreNotMeant && facet.missing() > 0 && !facet.counts().isEmpty()) {
            // An observational study has no phase, and is not kept: what one phase finds beyond those that have it is.
            Facet.Count one = facet.counts().getFirst();
            return new Silence(counts.total(form.with(group, List.of(one.value()))) - one.studies(), Map.of());
        }
        return new Silence(facet.missing(), Map.of());
    }
}
