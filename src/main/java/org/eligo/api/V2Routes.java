package org.eligo.api;

import java.util.List;
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
            List.of(JSON, StudyCsv.CONTENT_TYPE, StudyZip.CONTENT_TYPE, StudyFhir.CONTENT_TYPE, StudyRis.CONTENT_TYPE));

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

    static final Route VERSION = new Route(
            "GET",
            BASE + "/version",
            "version",
            "The version of the interface and the date of the data.",
            List.of(),
            List.of(JSON));

    static final List<Route> ALL = List.of(STUDIES, STUDY, METADATA, SEARCH_AREAS, ENUMS, VERSION);

    private V2Routes() {}
}
