package org.eligo.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.StudyFilter;
import org.eligo.finder.StudySearch;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Schema;
import org.eligo.study.NctId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The flags that say which studies are meant: the same for searching and for exporting. */
final class QueryOptions {

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "Words or an expression for the box \"other terms\", as with --term.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--cond", paramLabel = "QUERY", description = "Condition or disease.")
    private @Nullable String cond;

    @Option(names = "--term", paramLabel = "QUERY", description = "Other terms.")
    private @Nullable String term;

    @Option(names = "--locn", paramLabel = "QUERY", description = "Location terms.")
    private @Nullable String locn;

    @Option(names = "--titles", paramLabel = "QUERY", description = "Title or acronym.")
    private @Nullable String titles;

    @Option(names = "--intr", paramLabel = "QUERY", description = "Intervention or treatment.")
    private @Nullable String intr;

    @Option(names = "--outc", paramLabel = "QUERY", description = "Outcome measure.")
    private @Nullable String outc;

    @Option(names = "--spons", paramLabel = "QUERY", description = "Sponsor or collaborator.")
    private @Nullable String spons;

    @Option(names = "--lead", paramLabel = "QUERY", description = "Lead sponsor.")
    private @Nullable String lead;

    @Option(names = "--id", paramLabel = "QUERY", description = "Study IDs.")
    private @Nullable String id;

    @Option(names = "--patient", paramLabel = "QUERY", description = "The registry's area for patients.")
    private @Nullable String patient;

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "One of these statuses, such as RECRUITING; several apart by commas.")
    private List<String> statuses = new ArrayList<>();

    @Option(names = "--ids", split = ",", paramLabel = "NCT", description = "One of these numbers.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--advanced",
            paramLabel = "EXPRESSION",
            description = "A filter in the query language; does not rank.")
    private @Nullable String advanced;

    StudySearch search() {
        StudySearch search = StudySearch.everything();
        String other = words.isEmpty() ? term : String.join(" ", words);
        if (term != null && !words.isEmpty()) {
            throw new UsageException("Other terms stand after --term or alone, not both.");
        }
        for (QueryParameter parameter : QueryParameter.values()) {
            String query = switch (parameter) {
                case COND -> cond;
                case TERM -> other;
                case LOCN -> locn;
                case TITLES -> titles;
                case INTR -> intr;
                case OUTC -> outc;
                case SPONS -> spons;
                case LEAD -> lead;
                case ID -> id;
                case PATIENT -> patient;
            };
            if (query != null) {
                search = search.withQuery(parameter, query);
            }
        }
        return search.withFilter(StudyFilter.none()
                .withStatuses(statuses())
                .withIds(numbers())
                .withAdvanced(Optional.ofNullable(advanced)));
    }

    private Set<String> statuses() {
        Enumeration known =
                Schema.registry().piece("OverallStatus").enumeration().orElseThrow();
        Set<String> names = new LinkedHashSet<>();
        for (String status : statuses) {
            names.add(known.find(status)
                    .orElseThrow(() -> new UsageException("\"" + status + "\" is no status; the statuses are "
                            + String.join(", ", known.names()).toUpperCase(Locale.ROOT) + "."))
                    .name());
        }
        return names;
    }

    private List<NctId> numbers() {
        List<NctId> numbers = new ArrayList<>();
        for (String number : ids) {
            numbers.add(Numbers.of(number));
        }
        return numbers;
    }
}
