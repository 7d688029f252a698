package org.eligo.portal.browse;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.finder.Directory.Named;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;
import org.eligo.finder.StudySearch;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.address.OwnAddress;
import org.eligo.portal.browse.SitemapFile.Addressed;
import org.eligo.portal.browse.SitemapFile.Content;
import org.eligo.search.Cursor;
import org.eligo.search.Hit;
import org.eligo.search.SearchRequest;
import org.eligo.search.Sort;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;

/**
 * All pages that search engines may list: an index of files, each written while it is made. A file of studies holds those with
 * {@link #MAX_ADDRESSES} numbers in a row, so that none can be too long, and each study stands in one.
 */
public final class Sitemap {

    /** Addresses in one file. */
    public static final int MAX_ADDRESSES = SitemapFile.MAX_ADDRESSES;

    private static final int PAGE = 2_000;

    /** The first page of each kind, and those that stand alone. */
    private static final List<String> FIRST = List.of("/", "/advanced", "/glossary", "/about", "/api", "/locations");

    private static final String FILE = "/sitemaps/";

    private static final Pattern NAMED = Pattern.compile("([a-z]+)(?:-(.+))?");

    private final Finder finder;
    private final BrowseMaker maker;
    private final BrowseLists lists;
    private final SitemapNames names;
    private final OwnAddress own;
    private volatile FilesOfStudies files = new FilesOfStudies(-1, List.of());

    /** Which files hold studies, in one state of the store. */
    private record FilesOfStudies(long generation, List<Integer> numbers) {}

    /** @param own stands before every address in the files */
    public Sitemap(Finder finder, BrowseMaker maker, OwnAddress own) {
        this.finder = finder;
        this.maker = maker;
        this.lists = maker.lists();
        this.names = new SitemapNames(maker);
        this.own = own;
    }

    /** The index. */
    public void index(Context context) {
        new SitemapFile(context, own.orLocal(context)).ofFiles(addresses -> {
            for (int file : filesOfStudies()) {
                addresses.add(FILE + "studies-" + file + ".xml");
            }
            addresses.add(FILE + "pages.xml");
            addresses.add(FILE + "mesh.xml");
            for (BrowseKind kind : BrowseKind.values()) {
                int files = names.files(kind);
                if (files > 0) {
                    addresses.add(FILE + kind.many() + "-letters.xml");
                }
                for (int file = 0; file < files; file++) {
                    addresses.add(FILE + kind.many() + "-" + file + ".xml");
                }
            }
            for (Named country : countries()) {
                addresses.add(FILE + "locations-" + country.key() + ".xml");
            }
        });
    }

    /** One file of the index; false where there is no such file. */
    public boolean file(Context context, String name) {
        Optional<Content> content = content(name);
        content.ifPresent(pages -> new SitemapFile(context, own.orLocal(context)).ofPages(pages));
        return content.isPresent();
    }

    private Optional<Content> content(String name) {
        Matcher matcher = NAMED.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String subject = matcher.group(1);
        Optional<String> part = Optional.ofNullable(matcher.group(2));
        Optional<Integer> number = part.filter(p -> p.matches("[0-9]{1,4}")).map(Integer::valueOf);
        return switch (subject) {
            case "studies" -> number.map(file -> addresses -> studies(file, addresses));
            case "locations" -> part.flatMap(this::country).map(country -> addresses -> places(country, addresses));
            case "pages" -> part.isEmpty() ? Optional.of(Sitemap::first) : Optional.empty();
            case "mesh" ->
                part.isEmpty()
                        ? Optional.of(addresses -> SitemapFile.addAll(addresses, new MeshMaker(maker).addresses()))
                        : Optional.empty();
            default -> BrowseKind.ofMany(subject).flatMap(kind -> names(kind, part.orElse(""), number));
        };
    }

    private Optional<Content> names(BrowseKind kind, String part, Optional<Integer> number) {
        if (part.equals("letters")) {
            return Optional.of(addresses -> SitemapFile.addAll(addresses, names.letters(kind)));
        }
        return number.filter(file -> file < names.files(kind))
                .map(file -> addresses -> SitemapFile.addAll(addresses, names.pages(kind, file)));
    }

    private static void first(Addressed addresses) throws IOException {
        SitemapFile.addAll(
                addresses,
                Stream.concat(FIRST.stream(), Arrays.stream(BrowseKind.values()).map(BrowseKind::address)));
    }

    private List<Named> countries() {
        return lists.list(FilterName.COUNTRY, BrowseSubject.EVERYTHING);
    }

    private Optional<Named> country(String key) {
        return countries().stream().filter(c -> c.key().equals(key)).findFirst();
    }

    private void places(Named country, Addressed addresses) throws IOException {
        String address = "/locations/" + country.key();
        BrowseSubject within = BrowseSubject.EVERYTHING.with(FilterName.COUNTRY, country);
        addresses.add(address);
        for (Named state : lists.list(FilterName.STATE, within)) {
            addresses.add(address + "/" + state.key());
        }
        for (Named city : lists.list(FilterName.CITY, within)) {
            addresses.add(address + "/" + BrowseMaker.ALL + "/" + city.key());
        }
    }

    private void studies(int file, Addressed addresses) throws IOException {
        long last = (long) file * MAX_ADDRESSES + MAX_ADDRESSES - 1;
        int before = file * MAX_ADDRESSES - 1;
        while (true) {
            List<Hit> hits = after(before, PAGE, SearchRequest.Content.CARDS);
            for (Hit hit : hits) {
                if (hit.id().number() > last) {
                    return;
                }
                addresses.add(Addresses.study(
                        hit.id(), hit.card().map(StudyCard::title).orElse("")));
            }
            if (hits.size() < PAGE) {
                return;
            }
            before = hits.getLast().id().number();
        }
    }

    /** Found once for each state of the store: a large one has some hundred, with a search for each. */
    private List<Integer> filesOfStudies() {
        long now = finder.state().generation();
        FilesOfStudies known = files;
        if (known.generation() != now) {
            known = new FilesOfStudies(now, findFiles());
            files = known;
        }
        return known.numbers();
    }

    private List<Integer> findFiles() {
        Stream.Builder<Integer> files = Stream.builder();
        int before = -1;
        while (true) {
            List<Hit> next = after(before, 1, SearchRequest.Content.IDS);
            if (next.isEmpty()) {
                return files.build().toList();
            }
            int file = next.getFirst().id().number() / MAX_ADDRESSES;
            files.add(file);
            before = Math.min(NctId.MAX_NUMBER, (file + 1) * MAX_ADDRESSES - 1);
        }
    }

    /** Studies behind that number, rising. */
    private List<Hit> after(int before, int size, SearchRequest.Content content) {
        return finder.search(StudySearch.everything()
                        .withSort(List.of(new Sort.ByNumber(true)))
                        .withAfter(
                                before < 1
                                        ? Optional.empty()
                                        : Optional.of(new Cursor(List.of(Optional.of((long) before)), before)))
                        .withSize(size)
                        .withTotal(false)
                        .withContent(content))
                .result()
                .hits();
    }
}
