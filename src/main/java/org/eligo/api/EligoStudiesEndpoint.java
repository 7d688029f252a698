package org.eligo.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.eligo.export.StudyColumn;
import org.eligo.export.StudyColumns;
import org.eligo.export.StudyCsv;
import org.eligo.export.StudyLines;
import org.eligo.finder.Finder;
import org.eligo.finder.Found;
import org.eligo.finder.SiteWish;
import org.eligo.finder.StudySearch;
import org.eligo.finder.Why;
import org.eligo.record.Projection;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.Cursor;
import org.eligo.search.Hit;
import org.eligo.search.SearchRequest;
import org.eligo.search.SiteRequest;

/** {@code GET /api/eligo/studies}: a page of studies with their nearest sites, or all of them as lines of JSON or as a table. */
final class EligoStudiesEndpoint {

    /** How many sites come with a study where nobody says. */
    static final int DEFAULT_SITES = 3;

    /** Each study that is to be explained costs a search of its own. */
    static final int MAX_EXPLAINED = 50;

    private static final String WHY = "why";

    /** In {@code fields}: the whole record. */
    static final String WHOLE = "*";

    private static final List<String> FORMATS = List.of("json", "ndjson", "csv");
    private static final List<String> OF_PAGES =
            List.of("pageSize", "pageToken", "countTotal", "sites", WHY, SortOrder.NAME);

    private final Finder finder;

    EligoStudiesEndpoint(Finder finder) {
        this.finder = finder;
    }

    static List<RouteParameter> parameters() {
        List<RouteParameter> all = new ArrayList<>(EligoSearch.parameters());
        all.add(RouteParameter.text("format", "a page as JSON, or all studies as lines of JSON or a table", "ndjson")
                .withValues(FORMATS)
                .withStandard("json"));
        all.add(RouteParameter.list(
                FieldSelection.NAME,
                "JSON: these parts of the record besides, * for the whole; lines of JSON: only these; a table: these columns",
                "NCTId,LocationCity"));
        all.add(RouteParameter.list(
                SortOrder.NAME,
                "at most two of: a date or number field, @relevance; or distance alone, or sure alone: the most surely open first",
                "LastUpdatePostDate:desc"));
        all.add(RouteParameter.count("sites", DEFAULT_SITES, "how many sites come with a study, at most", "5"));
        all.add(RouteParameter.flag(
                WHY, "whether each study comes with where the words stand in it and how its score came about"));
        all.add(RouteParameter.text("countTotal", "whether the exact number of matches is told", "false")
                .withValues(List.of("true", "false"))
                .withStandard("true"));
        all.add(RouteParameter.count("pageSize", StudiesRequest.DEFAULT_SIZE, "studies a page, 1 to 1000", "100"));
        all.add(RouteParameter.text("pageToken", "the nextPageToken of the page before", "AQEBAAAAAD-AAAAF5xYX"));
        return all;
    }

    void handle(Context context) throws IOException {
        Parameters parameters = EligoSearch.read(context.req().getQueryString(), EligoRoutes.STUDIES);
        StudySearch search = EligoSearch.of(parameters);
        String format = parameters.text("format").orElse("json");
        if (!FORMATS.contains(format)) {
            throw ParameterProblem.value("format", format, FORMATS);
        }
        if (!format.equals("json")) {
            for (String name : OF_PAGES) {
                if (parameters.text(name).isPresent()) {
                    throw ParameterProblem.of(
                            name,
                            "All studies come with format=" + format + ", by number; `" + name + "` goes with json.");
                }
            }
        }
        switch (format) {
            case "ndjson" -> lines(context, search, parameters);
            case "csv" -> table(context, search, parameters);
            default -> page(context, search, parameters);
        }
    }

    private void page(Context context, StudySearch words, Parameters parameters) throws IOException {
        Optional<Cursor> after = parameters
                .text("pageToken")
                .map(token -> Cursor.of(token)
                        .orElseThrow(() -> ParameterProblem.of("pageToken", "This is no nextPageToken of an answer.")));
        int sites = Parsed.number(parameters, "sites", DEFAULT_SITES, 0, SiteRequest.MAX);
        StudySearch search = words.withSort(EligoSearch.sort(parameters, words))
                .withAfter(after)
                .withSize(
                        Parsed.number(parameters, "pageSize", StudiesRequest.DEFAULT_SIZE, 1, StudiesRequest.MAX_SIZE))
                .withTotal(!parameters.text("countTotal").orElse("true").equals("false"))
                .withSites(sites == 0 ? Optional.empty() : Optional.of(new SiteWish(Set.of(), Optional.empty(), sites)))
                .withContent(SearchRequest.Content.RECORDS);
        LocalDate day = EligoFilters.day(parameters);
        boolean why = Parsed.flag(parameters, WHY);
        if (why && search.size() > MAX_EXPLAINED) {
            throw ParameterProblem.of(
                    WHY,
                    "At most " + MAX_EXPLAINED + " studies are explained at a time: pageSize=" + MAX_EXPLAINED + ".");
        }
        boolean whole = parameters.items(FieldSelection.NAME).contains(WHOLE);
        Optional<FieldSelection> fields = whole ? Optional.empty() : fields(parameters);
        if (Answer.isKnown(context, finder, search, day)) {
            return;
        }
        Found found = finder.search(search);
        Answer.header(context, "ETag", DatasetTag.on(day, found.state()));
        Optional<Projection> projection = fields.map(f -> f.projection(found.fieldsSearched()));
        EligoAnswer.json(context, json -> {
            json.writeStartObject();
            OptionalLong total = found.result().total();
            if (total.isPresent()) {
                json.writeNumberField("total", total.getAsLong());
            }
            if (found.filtersIgnored()) {
                json.writeStringField(
                        "note", "The filters were left aside, since a query consists only of NCT numbers.");
            }
            json.writeArrayFieldStart("studies");
            List<Hit> hits = found.result().hits();
            for (Hit hit : hits) {
                Optional<byte[]> part = whole
                        ? hit.record().map(StudyRecord::json)
                        : hit.record().flatMap(record -> projection.map(p -> p.of(record)));
                Optional<Why> reasons = why ? finder.why(search, hit.id()) : Optional.empty();
                EligoStudy.write(json, hit, sites > 0, day, part, reasons);
            }
            json.writeEndArray();
            if (hits.size() == search.size() && found.result().next().isPresent()) {
                json.writeStringField(
                        "nextPageToken", found.result().next().get().token());
            }
            json.writeEndObject();
        });
    }

    /** All that match, one a line; ends when the client goes. */
    private void lines(Context context, StudySearch search, Parameters parameters) {
        boolean whole = parameters.items(FieldSelection.NAME).contains(WHOLE);
        Optional<Projection> projection =
                whole ? Optional.empty() : fields(parameters).map(f -> f.projection(Set.of()));
        if (Answer.isKnown(context, finder, search, EligoFilters.day(parameters))) {
            return;
        }
        OutputStream out = begin(context, StudyLines.CONTENT_TYPE);
        finder.scan(search, record -> {
            try {
                StudyLines.write(projection.isPresent() ? projection.get().of(record) : record.json(), out);
            } catch (IOException e) {
                throw new UncheckedIOException("The client went before the last study.", e);
            }
        });
    }

    private void table(Context context, StudySearch search, Parameters parameters) {
        List<StudyColumn> columns = new ArrayList<>();
        for (String name : parameters.items(FieldSelection.NAME)) {
            columns.add(StudyColumns.named(name)
                    .orElseThrow(() -> ParameterProblem.value(FieldSelection.NAME, name, names())));
        }
        if (Answer.isKnown(context, finder, search, EligoFilters.day(parameters))) {
            return;
        }
        OutputStream out = begin(context, StudyCsv.CONTENT_TYPE);
        try (StudyCsv table = new StudyCsv(columns.isEmpty() ? StudyColumns.exact() : columns, out)) {
            table.header();
            finder.scan(search, table::row);
        }
    }

    private static OutputStream begin(Context context, String contentType) {
        var unused = context.contentType(contentType).minSizeForCompression(0);
        return context.outputStream();
    }

    private static Optional<FieldSelection> fields(Parameters parameters) {
        for (String name : parameters.items(FieldSelection.NAME)) {
            boolean known = Schema.registry()
                            .field(name)
                            .filter(f -> !f.isIndexedOnly())
                            .isPresent()
                    || Schema.registry().area(name).isPresent()
                    || name.equals("@query");
            if (!known) {
                throw ParameterProblem.value(FieldSelection.NAME, name, names());
            }
        }
        return FieldSelection.of(parameters);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        StudyColumns.exact().forEach(column -> names.add(column.title()));
        Schema.registry().fields().stream().map(Field::piece).forEach(names::add);
        return names;
    }
}
