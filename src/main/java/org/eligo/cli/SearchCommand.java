package org.eligo.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eligo.finder.Finder;
import org.eligo.finder.Found;
import org.eligo.finder.StudySearch;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.Cursor;
import org.eligo.search.Hit;
import org.eligo.search.SearchEngine;
import org.eligo.search.SearchRequest;
import org.eligo.search.Sort;
import org.eligo.study.StudyCard;
import org.eligo.vocabulary.Synonyms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./eligo search}. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description =
                "Searches, and prints a line for each study: number, status, title. The total goes to standard error.",
        footer = {
            "%nExample:  ./eligo search --cond \"heart failure\" --locn Boston --status RECRUITING",
            "          ./eligo search --count 'AREA[StartDate]RANGE[2024,MAX]'"
        })
final class SearchCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "10",
            description = "Studies on a page (default: ${DEFAULT-VALUE}).")
    private int size;

    @Option(
            names = "--sort",
            paramLabel = "FIELD[:asc|:desc]",
            description = "By a date, number or age field, or @relevance.")
    private @Nullable String sort;

    @Option(
            names = "--after",
            paramLabel = "TOKEN",
            description = "The next page: the token that the page before ended with.")
    private @Nullable String after;

    @Option(names = "--count", description = "Print how many studies match, and nothing else.")
    private boolean countOnly;

    @Option(names = "--json", description = "Print whole records, one JSON object a line.")
    private boolean json;

    SearchCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        if (size < 0 || size > SearchRequest.MAX_SIZE) {
            throw new UsageException("--size is 0 to " + SearchRequest.MAX_SIZE + ", not " + size + ".");
        }
        StudySearch search = query.search()
                .withTotal(true)
                .withSize(countOnly ? 0 : size)
                .withSort(order())
                .withAfter(place())
                .withContent(json ? SearchRequest.Content.RECORDS : SearchRequest.Content.CARDS);
        try (SearchEngine engine = store.openExisting(workshop)) {
            print(new Finder(engine, Synonyms.NONE).search(search));
        }
        return ExitCode.ALL_WELL;
    }

    private void print(Found found) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        long total = found.result().total().orElseThrow();
        if (countOnly) {
            out.println(total);
            return;
        }
        List<Hit> hits = found.result().hits();
        for (Hit hit : hits) {
            hit.record().ifPresent(record -> out.println(record));
            hit.card().ifPresent(card -> out.println(line(card)));
        }
        err.println(total == 1 ? "1 study" : String.format(Locale.ROOT, "%,d studies", total));
        if (hits.size() == size && size > 0) {
            found.result().next().ifPresent(next -> err.println("Next page: --after " + next.token()));
        }
    }

    private static String line(StudyCard card) {
        return card.id() + "  "
                + String.format(Locale.ROOT, "%-24s", card.status().orElse("-")) + "  " + card.title();
    }

    private Optional<Cursor> place() {
        if (after == null) {
            return Optional.empty();
        }
        return Optional.of(Cursor.of(after)
                .orElseThrow(() -> new UsageException(
                        "\"" + after + "\" is no token of a page; it stands at the end of a page.")));
    }

    private List<Sort> order() {
        if (sort == null) {
            return List.of();
        }
        int colon = sort.indexOf(':');
        String name = colon < 0 ? sort : sort.substring(0, colon);
        String direction = colon < 0 ? "" : sort.substring(colon + 1);
        if (colon >= 0 && !direction.equals("asc") && !direction.equals("desc")) {
            throw new UsageException("After the colon of --sort stands asc or desc, not \"" + direction + "\".");
        }
        boolean rising = direction.equals("asc");
        if (name.equals("@relevance")) {
            return List.of(new Sort.ByRelevance(rising));
        }
        Field field = Schema.registry()
                .field(name)
                .filter(f -> f.type().isOrdered())
                .orElseThrow(() -> new UsageException("\"" + name + "\" is no date, number or age field to sort by."));
        return List.of(new Sort.ByField(field, rising));
    }
}
