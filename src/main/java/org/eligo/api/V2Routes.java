package org.eligo.api;

import java.util.List;
import org.eligo.export.StudiesZip;
import org.eligo.export.StudyCsv;
import org.eligo.export.StudyFhir;
import org.eligo.export.StudyRis;
import org.eligo.export.StudyZip;

/** The addresses under {@code /api/v2} and their parameters: those of the registry. */
final class V2Routes {

    static final String BASE = "/api/v2";

    private static final String JSON = "application/json";

    static final Route STUDIES = new Route(
            "GET",
            BASE + "/studies",
            "listStudies",
            "Studies that match queries and filters, a page at a time.",
            StudiesParameters.ofTheList(List.of("json", "csv")),
            List.of(JSON, StudyCsv.CONTENT_TYPE));

    static final Route STUDY = new Route(
            "GET",
            BASE + "/studies/{nctId}",
            "fetchStudy",
            "One study by its NCT number.",
            List.of(
                    StudiesParameters.NUMBER,
                    StudiesParameters.format(Format.names()),
                    StudiesParameters.MARKUP,
                    StudiesParameters.FIELDS_OF_ONE),
            // In the registry's order: a generated client takes the first for what the address answers.
            List.of(StudyCsv.CONTENT_TYPE, JSON, StudyZip.CONTENT_TYPE, StudyFhir.CONTENT_TYPE, StudyRis.CONTENT_TYPE));

    static final Route DOWNLOAD = download(BASE + "/studies/download", "downloadStudies");

    /** What the registry's own pages call. */
    static final Route DOWNLOAD_OF_PAGES = download("/api/int/studies/download", "downloadStudiesOfPages");

    static final Route OPEN_API = new Route(
            "GET",
            "/api/oas/v2",
            "registryOpenApi",
            "The description of this interface for programs, OpenAPI 3.0.3 as YAML.",
            List.of(),
            List.of(OpenApiEndpoint.CONTENT_TYPE));

    static final Route METADATA = new Route(
            "GET",
            BASE + "/studies/metadata",
            "studiesMetadata",
            "The fields of a study: names, types, structure.",
            List.of(
                    RouteParameter.flag(
                            "includeIndexedOnly",
                            "whether the fields that can be searched but are in no record come too"),
                    RouteParameter.flag(
                            "includeHistoricOnly", "taken; there are no fields that only older records have")),
            List.of(JSON));

    static final Route SEARCH_AREAS = new Route(
            "GET",
            BASE + "/studies/search-areas",
            "searchAreas",
            "The search areas with their fields and weights.",
            List.of(),
            List.of(JSON));

    static final Route ENUMS = new Route(
            "GET", BASE + "/studies/enums", "enums", "The enumerations and their values.", List.of(), List.of(JSON));

    static final Route STATS_SIZE = new Route(
            "GET",
            BASE + "/stats/size",
            "sizeStats",
            "How many studies there are, and how large their records are.",
            List.of(),
            List.of(JSON));

    static final Route STATS_VALUES = values("/stats/field/values", "fieldValuesStats");
    static final Route STATS_SIZES = sizes("/stats/field/sizes", "listFieldSizesStats");

    /** Spellings of a draft of the interface that are still in use. */
    static final Route DRAFT_VALUES = values("/stats/fieldValues", "draftFieldValues");

    static final Route DRAFT_VALUES_OF_ONE =
            ofOne("/stats/fieldValues/{field}", "draftFieldValuesOfOne", "Values of one field.");
    static final Route DRAFT_SIZES = sizes("/stats/listSizes", "draftListSizes");
    static final Route DRAFT_SIZES_OF_ONE =
            ofOne("/stats/listSizes/{field}", "draftListSizesOfOne", "List lengths of one field.");

    static final Route VERSION = new Route(
            "GET",
            BASE + "/version",
            "version",
            "The version of the interface and the date of the data.",
            List.of(),
            List.of(JSON));

    static final List<Route> ALL = List.of(
            STUDIES,
            STUDY,
            METADATA,
            SEARCH_AREAS,
            ENUMS,
            STATS_SIZE,
            STATS_VALUES,
            STATS_SIZES,
            DRAFT_VALUES,
            DRAFT_VALUES_OF_ONE,
            DRAFT_SIZES,
            DRAFT_SIZES_OF_ONE,
            VERSION,
            DOWNLOAD,
            DOWNLOAD_OF_PAGES,
            OPEN_API);

    private V2Routes() {}

    private static Route download(String path, String operation) {
        return new Route(
                "GET",
                path,
                operation,
                "Every study, as JSON in a zip.",
                List.of(RouteParameter.text(Format.NAME, "the form of the answer", DownloadEndpoint.FORMAT)
                        .withValues(List.of(DownloadEndpoint.FORMAT))),
                List.of(StudiesZip.CONTENT_TYPE));
    }

    private static Route values(String path, String operation) {
        return new Route(
                "GET",
                BASE + path,
                operation,
                "Which values the fields have, over all studies.",
                List.of(
                        RouteParameter.list("types", "only fields of these kinds", "ENUM,BOOLEAN")
                                .withValues(StatsType.names()),
                        statsFields("Phase,protocolSection.statusModule.overallStatus")),
                List.of(JSON));
    }

    private static Route sizes(String path, String operation) {
        return new Route(
                "GET",
                BASE + path,
                operation,
                "How long the lists of the fields are, over all studies.",
                List.of(statsFields("Phase,Condition")),
                List.of(JSON));
    }

    private static Route ofOne(String path, String operation, String summary) {
        return new Route(
                "GET",
                BASE + path,
                operation,
                summary,
                List.of(RouteParameter.inPath("field", "a piece name or dotted path", "Phase")
                        .matching(StudiesParameters.NAME_PATTERN)),
                List.of(JSON));
    }

    private static RouteParameter statsFields(String example) {
        return RouteParameter.list(FieldSelection.NAME, "only these: piece names or dotted paths", example)
                .matching(StudiesParameters.NAME_PATTERN);
    }
}
