package org.eligo.finder;

import java.util.Map;
import java.util.stream.Collectors;

/** One thing that a search asks, which could be left out. */
public sealed interface FunnelPart {

    /** The name in sentences. */
    String label();

    /** What is asked, on one line. */
    String text();

    /** The search without it. */
    StudySearch removedFrom(StudySearch search);

    /** Words in a box. */
    record Box(QueryParameter parameter, String text) implements FunnelPart {
        @Override
        public String label() {
            return parameter.label();
        }

        @Override
        public StudySearch removedFrom(StudySearch search) {
            return search.withQueries(search.queries().entrySet().stream()
                    .filter(entry -> entry.getKey() != parameter)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }

    /** A part of the filter, or of the filter after it. */
    record Filter(FilterPart part) implements FunnelPart {
        @Override
        public String label() {
            return part.name().label();
        }

        @Override
        public String text() {
            return part.text();
        }

        @Override
        public StudySearch removedFrom(StudySearch search) {
            return search.withFilter(search.filter().without(part))
                    .withPostFilter(search.postFilter().without(part));
        }
    }
}
