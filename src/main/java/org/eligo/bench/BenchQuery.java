package org.eligo.bench;

import java.util.ArrayList;
import java.util.List;
import org.eligo.finder.StudySearch;
import org.eligo.search.SearchRequest;

/** One query of the mix. */
record BenchQuery(QueryKind kind, StudySearch search) {

    /** On one line, what is asked: boxes, filters, order and what comes back. */
    String text() {
        List<String> parts = new ArrayList<>();
        search.queries().forEach((box, words) -> parts.add(box.parameter() + "=" + words));
        search.filter().parts().forEach(part -> parts.add(part.name().parameter() + "=" + part.text()));
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
}
