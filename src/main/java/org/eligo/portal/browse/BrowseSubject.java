package org.eligo.portal.browse;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eligo.finder.Directory;
import org.eligo.finder.Directory.Named;
import org.eligo.finder.Directory.Tally;
import org.eligo.finder.FilterName;
import org.eligo.finder.StudyFilter;
import org.eligo.portal.address.Addresses;

/**
 * What a page to browse is about: the same as a filter and as the address of a search, so that a number and the link beside it agree.
 *
 * @param parts by filter, the spellings that count
 */
record BrowseSubject(Map<FilterName, List<String>> parts) {

    static final BrowseSubject EVERYTHING = new BrowseSubject(Map.of());

    BrowseSubject {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    BrowseSubject with(FilterName name, Named named) {
        return withOneOf(name, named.spellings());
    }

    BrowseSubject withOneOf(FilterName name, List<String> spellings) {
        Map<FilterName, List<String>> more = new LinkedHashMap<>(parts);
        List<String> unused = more.put(name, spellings);
        return new BrowseSubject(more);
    }

    StudyFilter filter() {
        StudyFilter filter = StudyFilter.none();
        for (Map.Entry<FilterName, List<String>> part : parts.entrySet()) {
            filter = filter.withOneOf(part.getKey(), Set.copyOf(part.getValue()), true);
        }
        return filter;
    }

    BrowsePage.Figures figures(Tally tally) {
        return new BrowsePage.Figures(tally, search(Directory.OPEN), search(Directory.BY_INVITATION), search(Set.of()));
    }

    /** The search for it. */
    String search(Set<String> statuses) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!statuses.isEmpty()) {
            parameters.put("status", statuses.stream().sorted().toList());
        }
        parts.forEach((name, values) -> parameters.put(name.parameter(), values));
        return Addresses.of("/search") + "?"
                + parameters.entrySet().stream()
                        .flatMap(p -> p.getValue().stream().map(v -> p.getKey() + "=" + Addresses.encoded(v)))
                        .collect(Collectors.joining("&"))
                + (parameters.isEmpty() ? "" : "&exact=yes");
    }
}
