package org.eligo.portal.browse;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.finder.Directory.Named;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;
import org.eligo.finder.StudySearch;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.address.OwnAddress;
import org.eligo.search.Cursor;
import org.eligo.search.Hit;
import org.eligo.search.SearchRequest;
import org.eligo.search.Sort;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;

/**
 * All pages, for search engines: an index of files, each written while it is made. A file of studies holds those with 50,000 numbers in
 * a row, so that none can be too long, and each study stands in one.
 */
public final class Sitemap {

    /** Addresses in one file, by the protocol of sitemaps. */
    public static final int MAX_ADDRESSES = 50_000;

    private static final int PAGE = 2_000;

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final Finder finder;
    private final BrowseLists lists;
    private final OwnAddress own;

    /** @param own stands before every address in the files */
    public Sitemap(Finder finder, BrowseLists lists, OwnAddress own) {
        this.finder = finder;
        this.lists = lists;
        this.own = own;
    }

    /** The index. */
    public void index(Context context) {
        write(context, "sitemapindex", "sitemap", addresses -> {
            for (int file : filesOfStudies()) {
                addresses.add("/sitemaps/studies-" + file + ".xml");
            }
            for (BrowseKind kind : BrowseKind.values()) {
                addresses.add("/sitemaps/" + kind.many() + ".xml");
            }
            addresses.add("/sitemaps/locations.xml");
            for (Named country : lists.list(FilterName.COUNTRY, BrowseSubject.EVERYTHING)) {
                addresses.add("/sitemaps/locations-" + country.key() + ".xml");
            }
        });
    }

    /** One file of the index; false where there is no such file. */
    public boolean file(Context context, String name) {
        Optional<BrowseKind> kind = BrowseKind.ofMany(name);
        if (name.matches("studies-[0-9]{1,4}")) {
            int file = Integer.parseInt(name.substring("studies-".length()));
            write(context, "urlset", "url", addresses -> studies(file, addresses));
        } else if (kind.isPresent()) {
            write(context, "urlset", "url", addresses -> names(kind.get(), addresses));
        } else if (name.equals("locations")) {
            write(context, "urlset", "url", addresses -> {
                for (String address : List.of(
                        "/",
                        "/locations",
                        "/conditions",
                        MeshMaker.address(),
                        "/treatments",
                        "/sponsors",
                        "/investigators",
                        "/facilities")) {
                    addresses.add(address);
                }
            });
        } else {
            Optional<Named> country = name.startsWith("locations-")
                    ? lists.list(FilterName.COUNTRY, BrowseSubject.EVERYTHING).stream()
                            .filter(c -> name.equals("locations-" + c.key()))
                            .findFirst()
                    : Optional.empty();
            country.ifPresent(c -> write(context, "urlset", "url", addresses -> places(c, addresses)));
            return country.isPresent();
        }
        return true;
    }

    private void names(BrowseKind kind, Addressed addresses) throws IOException {
        List<Named> names = lists.list(kind.filter(), BrowseSubject.EVERYTHING);
        switch (kind) {
            case CONDITION, TREATMENT, SPONSOR, INVESTIGATOR -> {
                for (Named named : names) {
                    addresses.add(kind.address(named.key()));
                }
            }
            case FACILITY -> {
                // Which facilities are in one city, and so have their page there, would cost a search each.
                Map<String, Long> byLetter = names.stream()
                        .collect(Collectors.groupingBy(
                                n -> BrowseKey.letter(n.key()), TreeMap::new, Collectors.counting()));
                for (Map.Entry<String, Long> letter : byLetter.entrySet()) {
                    for (int page = 1; (page - 1L) * BrowseMaker.ON_A_PAGE < letter.getValue(); page++) {
                        addresses.add(kind.address() + "/" + letter.getKey() + (page > 1 ? "?page=" + page : ""));
                    }
                }
            }
        }
    }

    private void places(Named country, Addressed addresses) throws IOException {
        String address = "/locations/" + country.key();
        BrowseSubject within = BrowseSubject.EVERYTHING.with(FilterName.COUNTRY, country);
        addresses.add(address);
        List<Named> states = lists.list(FilterName.STATE, within);
        for (Named state : states) {
            addresses.add(address + "/" + state.key());
        }
        List<Named> cities = lists.list(FilterName.CITY, within);
        for (Named city : cities.subList(0, Math.min(cities.size(), MAX_ADDRESSES - 1 - states.size()))) {
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

    private List<Integer> filesOfStudies() {
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

    /** Takes addresses one by one. */
    private interface Addressed {
        void add(String address) throws IOException;
    }

    private interface Content {
        void to(Addressed addresses) throws IOException;
    }

    private void write(Context context, String root, String element, Content content) {
        var unused = context.contentType("application/xml; charset=utf-8");
        String host = own.orLocal(context);
        try (Writer out = new BufferedWriter(new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8))) {
            out.write(START + "<" + root + NAMESPACE);
            content.to(address ->
                    out.write("<" + element + "><loc>" + escaped(host + address) + "</loc></" + element + ">\n"));
            out.write("</" + root + ">\n");
        } catch (IOException e) {
            // Whoever asked has gone.
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
