package org.eligo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eligo.finder.StudyFilter;
import org.eligo.finder.StudySearch;
import org.eligo.search.SearchRequest;

/** One query of the mix. */
record BenchQuery(QueryKind kind, StudySearch search) {

    /** On one line, what is asked: boxes, filters, order and what comes back. */
    String text() {
        List<String> parts = new ArrayList<>();
        search.queries().forEach((box, words) -> parts.add(box.parameter() + "=" + words));
        StudyFilter filter = search.filter();
        add(parts, "status", filter.statuses());
        add(parts, "phase", filter.phases());
        add(parts, "type", filter.studyTypes());
        add(parts, "country", filter.countries());
        filter.near()
                .ifPresent(near -> parts.add("near=" + near.latitude() + "," + near.longitude() + " "
                        + Math.round(near.metres() / 1_000) + " km"));
        filter.advanced().ifPresent(expression -> parts.add("advanced=" + expression));
        if (!search.sort().isEmpty()) {
            parts.add("sorted");
        }
        if (!search.facets().isEmpty()) {
            parts.add(search.facets().size() + " facets");
        }
        if (search.countTotal()) {
            parts.add("total");
        }
        if (search.content() == SearchRequest.Content.RECORDS) {
            parts.add("records");
        }
        return String.join(" · ", parts);
    }

    private static void add(List<String> parts, String name, Set<String> values) {
        if (!values.isEmpty()) {
            parts.add(name + "=" + String.join("|", new TreeSet<>(values)));
        }
    }
}
