package org.eligo.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;

/**
 * The forms of what {@code /api/v2} answers, under the names that the registry's own description gives them, so that a program that
 * was generated from one compiles with the other. The form of a study comes from the schema; the other answers stand in {@link
 * #ANSWERS}.
 */
final class OpenApiSchemas {

    private static final String PATH = "#/components/schemas/";

    /** Name, then its members; {@code !} marks one that is never absent, {@code []} a list. */
    private static final String ANSWERS = """
            FieldNode: name! string, piece! string, sourceType! string, type! string, altPieceNames string[], \
                children FieldNode[], dedLink WebLink, description string, historicOnly boolean, indexedOnly boolean, \
                isEnum boolean, maxChars int32, nested boolean, rules string, synonyms boolean, title string
            WebLink: label! string, url! string
            SearchDocument: areas! SearchArea[], name! string
            SearchArea: name! string, param string, parts! SearchPart[], uiLabel string
            SearchPart: isEnum! boolean, isSynonyms! boolean, pieces! string[], type! string, weight! float
            EnumInfo: pieces! string[], type! string, values! EnumItem[]
            EnumItem: exceptions object, legacyValue! string, value! string
            GzipStats: averageSizeBytes! int32, largestStudies! StudySize[], percentiles! object, ranges! DistItem[], \
                totalStudies! int32
            StudySize: id! string, sizeBytes! int32
            DistItem: sizeRange! string, studiesCount! int32
            ListSizes: field! string, maxSize integer, minSize integer, piece! string, topSizes ListSize[], \
                uniqueSizesCount! int64
            ListSize: size! integer, studiesCount! int32
            EnumStats: field! string, missingStudiesCount! int32, piece! string, topValues ValueCount[], \
                type! FieldStatsType, uniqueValuesCount! int64
            StringStats: field! string, longest LongestString, missingStudiesCount! int32, piece! string, \
                topValues ValueCount[], type! FieldStatsType, uniqueValuesCount! int64
            DateStats: field! string, formats! string[], max string, min string, missingStudiesCount! int32, \
                piece! string, type! FieldStatsType
            IntegerStats: avg double, field! string, max int64, min int64, missingStudiesCount! int32, piece! string, \
                type! FieldStatsType
            NumberStats: avg double, field! string, max double, min double, missingStudiesCount! int32, piece! string, \
                type! FieldStatsType
            BooleanStats: falseCount! int32, field! string, missingStudiesCount! int32, piece! string, \
                trueCount! int32, type! FieldStatsType
            ValueCount: studiesCount! int32, value! string
            LongestString: length! int32, nctId! string, value! string
            Version: apiVersion! string, dataTimestamp string
            PagedStudies: nextPageToken string, studies! StudyList, totalCount int32
            GeoPoint: lat! number, lon! number
            """;

    /** Lists that have a name of their own, and of what. */
    private static final Map<String, String> LISTS = Map.of(
            "FieldNodeList", "FieldNode",
            "SearchDocumentList", "SearchDocument",
            "EnumInfoList", "EnumInfo",
            "ListSizesList", "ListSizes",
            "FieldValuesStatsList", "FieldValuesStats",
            "StudyList", "Study");

    /** The names of kinds of text, each with the meaning that tells it from others. */
    private static final Map<String, String> TEXTS = Map.of(
            "StudiesCsv", "A table of studies, comma-separated",
            "StudiesZip", "Studies as files of a zip",
            "Csv", "A table, comma-separated",
            "PartialDate", "A year, a month as yyyy-MM, or a day as yyyy-MM-dd",
            "DateTimeMinutes", "A day and a time to the minute: yyyy-MM-dd'T'HH:mm",
            "GeoName", "The name of a city, or of a state or region",
            "errorMessage", "One line that says what is wrong");

    private static final String AGE = "^\\d+ (Year|Years|Month|Months|Week|Weeks|Day|Days|Hour|Hours|Minute|Minutes)$";

    private static final String FIELD_STATS_TYPE = "FieldStatsType";

    private OpenApiSchemas() {}

    /** All, by name. */
    static Map<String, Object> all() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        ANSWERS.lines().forEach(line -> {
            int colon = line.indexOf(':');
            schemas.put(line.substring(0, colon), answer(line.substring(colon + 1)));
        });
        LISTS.forEach((name, of) -> schemas.put(name, list(reference(of))));
        schemas.put(FIELD_STATS_TYPE, choice(StatsType.names()));
        schemas.put(
                "FieldValuesStats",
                Map.of(
                        "anyOf",
                        List.of("EnumStats", "StringStats", "DateStats", "IntegerStats", "NumberStats", "BooleanStats")
                                .stream()
                                .map(OpenApiSchemas::reference)
                                .toList()));
        TEXTS.forEach((name, meaning) -> schemas.put(name, ordered("type", "string", "description", meaning)));
        schemas.put("StudyFhir", ordered("type", "object", "description", "A study as a FHIR bundle"));
        schemas.put("nct", ordered("type", "string", "minLength", 11, "maxLength", 11, "description", "An NCT number"));
        schemas.put(
                "Study",
                ordered(
                        "type",
                        "object",
                        "properties",
                        members(Schema.registry().roots())));
        for (Field field : Schema.registry().fields()) {
            if (!field.isLeaf() && !field.isIndexedOnly()) {
                addStructure(schemas, field);
            }
        }
        for (Enumeration enumeration : Schema.registry().enumerations()) {
            schemas.put(enumeration.type(), choice(enumeration.names()));
        }
        return schemas;
    }

    /** The name of the closed list that has just these values, where one has. */
    static Optional<String> nameOf(List<String> values) {
        return values.equals(StatsType.names())
                ? Optional.of(FIELD_STATS_TYPE)
                : Schema.registry().enumerations().stream()
                        .filter(enumeration -> enumeration.names().equals(values))
                        .map(Enumeration::type)
                        .findFirst();
    }

    /** A reference to one of them. */
    static Map<String, Object> reference(String name) {
        return Map.of("$ref", PATH + name);
    }

    /** Fields that share a type need not have all its members; the type has those of all. */
    private static void addStructure(Map<String, Object> schemas, Field field) {
        Map<String, Object> members = members(field.children());
        if (schemas.get(field.typeName()) instanceof Map<?, ?> known
                && known.get("properties") instanceof Map<?, ?> before) {
            before.forEach((name, schema) -> members.put((String) name, schema));
        }
        schemas.put(field.typeName(), ordered("type", "object", "properties", members));
    }

    private static Map<String, Object> members(List<Field> fields) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Field field : fields) {
            if (!field.isIndexedOnly()) {
                members.put(field.name(), field.isList() ? list(one(field)) : one(field));
            }
        }
        return members;
    }

    private static Map<String, Object> one(Field field) {
        return switch (field.type()) {
            case STRUCTURE, ENUM, GEO_POINT, NCT_ID, PARTIAL_DATE, DATE_TIME, GEO_NAME -> reference(field.typeName());
            case BOOLEAN -> Map.of("type", "boolean");
            case INTEGER -> Map.of("type", "integer");
            case DATE -> ordered("type", "string", "format", "date");
            case AGE -> ordered("type", "string", "pattern", AGE);
            case TEXT, MARKUP, KEYWORD -> Map.of("type", "string");
        };
    }

    private static Map<String, Object> answer(String written) {
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (String member : written.split(",", -1)) {
            String[] words = member.strip().split(" +", -1);
            String name = words[0].replace("!", "");
            if (!name.equals(words[0])) {
                required.add(name);
            }
            boolean list = words[1].endsWith("[]");
            Map<String, Object> one = named(list ? words[1].substring(0, words[1].length() - 2) : words[1]);
            members.put(name, list ? list(one) : one);
        }
        Map<String, Object> schema = ordered("type", "object", "properties", members);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static Map<String, Object> named(String type) {
        return switch (type) {
            case "string", "boolean", "integer", "number", "object" -> Map.of("type", type);
            case "int32", "int64" -> ordered("type", "integer", "format", type);
            case "float", "double" -> ordered("type", "number", "format", type);
            default -> reference(type);
        };
    }

    private static Map<String, Object> list(Map<String, Object> of) {
        return ordered("type", "array", "items", of);
    }

    private static Map<String, Object> choice(List<String> values) {
        return ordered("type", "string", "enum", values);
    }

    /** A map in the order in which its keys and values are given. */
    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
