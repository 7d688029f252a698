package org.eligo.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eligo.finder.Finder;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.eligo.statistics.Counted;
import org.eligo.statistics.FieldValues;
import org.eligo.statistics.ListSizes;
import org.eligo.statistics.StudyStatistics;

/** The addresses below {@code /api/v2/stats}: figures of the whole store. */
final class StatsEndpoint {

    /** How long a request waits for figures that are being counted. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** When to ask again. */
    private static final int RETRY_SECONDS = 30;

    private static final String TYPES = "types";
    private static final Pattern NAME = Pattern.compile(StudiesParameters.NAME_PATTERN);

    /** What is written of the figures. */
    private interface Part {
        void write(StudyStatistics statistics, OutputStream out) throws IOException;
    }

    /** Reads a request; what it says of its parameters is told before the figures are waited for. */
    private interface Reading {
        Part of(Parameters parameters, List<String> fields);
    }

    private final Finder finder;
    private final Route route;
    private final Reading reading;

    private StatsEndpoint(Finder finder, Route route, Reading reading) {
        this.finder = finder;
        this.route = route;
        this.reading = reading;
    }

    static StatsEndpoint size(Finder finder) {
        return new StatsEndpoint(
                finder,
                V2Routes.STATS_SIZE,
                (parameters, none) -> (statistics, out) -> StatsJson.sizes(out, statistics.sizes()));
    }

    /** @param route one of those that answer with values */
    static StatsEndpoint values(Finder finder, Route route) {
        return new StatsEndpoint(finder, route, (parameters, names) -> {
            Set<StatsType> types = types(parameters.items(TYPES));
            List<Field> fields = fields(names, field -> field.isLeaf() && field.type() != FieldType.GEO_POINT);
            return (statistics, out) -> {
                List<FieldValues> chosen = new ArrayList<>();
                for (FieldValues one : chosen(statistics.values(), FieldValues::piece, fields)) {
                    if (types.isEmpty() || types.contains(StatsType.of(one))) {
                        chosen.add(one);
                    }
                }
                StatsJson.values(out, chosen);
            };
        });
    }

    /** @param route one of those that answer with the lengths of lists */
    static StatsEndpoint lists(Finder finder, Route route) {
        return new StatsEndpoint(finder, route, (parameters, names) -> {
            List<Field> fields = fields(names, Field::isList);
            return (statistics, out) -> StatsJson.lists(out, chosen(statistics.lists(), ListSizes::piece, fields));
        });
    }

    void handle(Context context) throws IOException {
        Parameters parameters = Parameters.of(context.req().getQueryString(), route);
        boolean inPath = route.path().endsWith("{field}");
        Part part = reading.of(
                parameters, inPath ? List.of(context.pathParam("field")) : parameters.items(FieldSelection.NAME));
        if (Answer.isKnown(context, finder.state())) {
            return;
        }
        Optional<Counted> counted = finder.statistics().within(PATIENCE);
        if (counted.isEmpty()) {
            Answer.header(context, "Retry-After", Integer.toString(RETRY_SECONDS));
            Answer.text(
                    context,
                    503,
                    "The values of all studies are being counted, which takes some minutes after something was loaded; ask again in "
                            + RETRY_SECONDS + " seconds");
            return;
        }
        Answer.header(context, "ETag", DatasetTag.of(counted.get().state()));
        // As in StudiesEndpoint: the server would decide by the first few bytes that are written.
        Context answer = context.minSizeForCompression(0).contentType("application/json");
        part.write(counted.get().statistics(), answer.outputStream());
    }

    private static Set<StatsType> types(List<String> items) {
        Set<StatsType> types = new LinkedHashSet<>();
        for (String item : items) {
            if (!StatsType.names().contains(item)) {
                throw Refusal.invalidValue(TYPES, item);
            }
            types.add(StatsType.valueOf(item));
        }
        return types;
    }

    /** The fields of those names, none where there are none; only such as have figures. */
    private static List<Field> fields(List<String> names, Predicate<Field> hasFigures) {
        Set<Field> fields = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!NAME.matcher(name).matches()) {
                throw Refusal.wrongItem(i + 1, FieldSelection.NAME);
            }
            fields.add(Schema.registry()
                    .field(name)
                    .filter(hasFigures)
                    .orElseThrow(() -> Refusal.notFound("Unknown piece name of field path: " + name)));
        }
        return List.copyOf(fields);
    }

    /** In the order in which they are asked for; all where none is. */
    private static <T> List<T> chosen(List<T> all, Function<T, String> piece, List<Field> fields) {
        if (fields.isEmpty()) {
            return all;
        }
        Map<String, T> byPiece = all.stream().collect(Collectors.toMap(piece, one -> one));
        return fields.stream()
                .flatMap(field -> Optional.ofNullable(byPiece.get(field.piece())).stream())
                .toList();
    }
}
