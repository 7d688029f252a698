package org.eligo.portal.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eligo.portal.words.Words;
import org.eligo.study.Official;

/** How people and publications are named. */
public final class References {

    private References() {}

    /** "Name, Affiliation (Principal Investigator)", as far as it is known. */
    public static String official(Official official) {
        String name = List.of(official.name(), official.affiliation()).stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return name
                + official.role()
                        .map(r -> " (" + Words.label("OverallOfficialRole", r) + ")")
                        .orElse("");
    }

    /** A publication's page at PubMed; empty where the text is no number. */
    public static Optional<String> pubMed(String pmid) {
        return SafeLink.pubMed(pmid);
    }
}
