package org.eligo.portal.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eligo.finder.Directory.Named;

/** The addresses of names from A to Z, and of the lists in which they stand. */
final class SitemapNames {

    /** Facilities of one name stand in up to some thousand cities, each with a page: so few names go into one file. */
    private static final int FACILITY_NAMES = 500;

    private final BrowseMaker maker;

    SitemapNames(BrowseMaker maker) {
        this.maker = maker;
    }

    /** How many files the names of a kind fill. */
    int files(BrowseKind kind) {
        int names = names(kind).size();
        int inFile = inFile(kind);
        return (names + inFile - 1) / inFile;
    }

    /** The pages of the names in one of these files. */
    Stream<String> pages(BrowseKind kind, int file) {
        // By their keys, so that the facilities with the most pages are spread over the files.
        Stream<Named> names = names(kind).stream()
                .sorted(Comparator.comparing(Named::key))
                .skip((long) file * inFile(kind))
                .limit(inFile(kind));
        return switch (kind) {
            case CONDITION, TREATMENT, SPONSOR, INVESTIGATOR -> names.map(n -> kind.address(n.key()));
            case FACILITY -> {
                FacilityMaker facilities = new FacilityMaker(maker);
                yield names.flatMap(facilities::addresses);
            }
        };
    }

    /** The pages of a kind's letters. */
    Stream<String> letters(BrowseKind kind) {
        Map<String, Long> byLetter = names(kind).stream()
                .collect(Collectors.groupingBy(n -> BrowseKey.letter(n.key()), TreeMap::new, Collectors.counting()));
        return byLetter.entrySet().stream()
                .flatMap(letter -> IntStream.rangeClosed(1, pages(letter.getValue()))
                        .mapToObj(page -> kind.address() + "/" + letter.getKey() + (page > 1 ? "?page=" + page : "")));
    }

    private static int pages(long names) {
        return (int) ((names + BrowseMaker.ON_A_PAGE - 1) / BrowseMaker.ON_A_PAGE);
    }

    private static int inFile(BrowseKind kind) {
        return kind == BrowseKind.FACILITY ? FACILITY_NAMES : SitemapFile.MAX_ADDRESSES;
    }

    private List<Named> names(BrowseKind kind) {
        return maker.lists().list(kind.filter(), BrowseSubject.EVERYTHING);
    }
}
