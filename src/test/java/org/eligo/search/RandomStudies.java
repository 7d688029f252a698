package org.eligo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eligo.record.StudyFixture;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;

/** Small studies at random, from few words and few values, so that questions about one find others too. */
final class RandomStudies {

    private static final List<String> WORDS = List.of(
            "heart",
            "attack",
            "Attacks",
            "Heart",
            "tumour",
            "tumor",
            "Tumors",
            "myocardial",
            "infarction",
            "café",
            "Cafe",
            "non-small",
            "cell",
            "fern's",
            "ferns",
            "β",
            "beta",
            "follow-up",
            "followup",
            "follow up",
            "AIDS",
            "aid",
            "paracetamol",
            "acetaminophen",
            "(quill)",
            "quill,",
            "don't",
            "x",
            "中国",
            "1.5",
            "mg/kg",
            "heart attack",
            "myocardial infarction",
            "randomised");

    /** Every type; in lists, in lists of lists, inside and outside of sites. */
    private static final List<String> PIECES = List.of(
            "BriefTitle",
            "OfficialTitle",
            "Condition",
            "Keyword",
            "BriefSummary",
            "LeadSponsorName",
            "CollaboratorName",
            "InterventionName",
            "InterventionOtherName",
            "ArmGroupInterventionName",
            "ArmGroupType",
            "OverallStatus",
            "Phase",
            "StudyType",
            "HasResults",
            "OversightHasDMC",
            "EnrollmentCount",
            "StartDate",
            "StudyFirstPostDate",
            "LargeDocUploadDate",
            "LargeDocSize",
            "MinimumAge",
            "MaximumAge",
            "EventGroupDeathsNumAffected",
            "NCTIdAlias",
            "SecondaryId",
            "LargeDocHasSAP");

    private static final List<String> SITE_PIECES = List.of(
            "LocationCity",
            "LocationState",
            "LocationCountry",
            "LocationFacility",
            "LocationStatus",
            "LocationGeoPoint",
            "LocationContactName",
            "LocationContactRole",
            "LocationZip");

    private static final List<String> COUNTRIES = List.of("France", "United States", "Germany", "Atlantis");

    private final RandomGenerator random;

    RandomStudies(RandomGenerator random) {
        this.random = random;
    }

    List<StudyRecord> some(int count) {
        List<StudyRecord> records = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            records.add(study(i));
        }
        return records;
    }

    private StudyRecord study(int number) {
        StudyFixture study = Shelves.study(number);
        int values = random.nextInt(18);
        for (int i = 0; i < values; i++) {
            Field field = Schema.registry().piece(pick(PIECES));
            if (random.nextInt(3) == 0) {
                Optional<Field> list = field.parent().filter(Field::isList);
                study = list.isPresent() ? study.next(list.get().piece()) : study;
            }
            study = study.with(field.piece(), value(field));
        }
        int sites = random.nextInt(4);
        for (int site = 0; site < sites; site++) {
            study = study.next("Location");
            for (String piece : SITE_PIECES) {
                Field field = Schema.registry().piece(piece);
                if (random.nextBoolean()) {
                    study = study.with(piece, value(field));
                    if (piece.startsWith("LocationContact") && random.nextInt(3) == 0) {
                        study = study.next("LocationContact");
                    }
                }
            }
        }
        return study.record();
    }

    private Object value(Field field) {
        return switch (field.type()) {
            case TEXT, MARKUP, GEO_NAME, KEYWORD -> field.piece().equals("LocationCountry") ? pick(COUNTRIES) : words();
            case NCT_ID -> Shelf.id(500 + random.nextInt(9)).toString();
            case ENUM -> pick(field.enumeration().orElseThrow().names());
            case BOOLEAN -> random.nextBoolean();
            case INTEGER -> random.nextInt(5) == 0 ? random.nextLong(-9, 9_000_000_000L) : random.nextInt(12);
            case PARTIAL_DATE -> date(random.nextInt(3));
            case DATE -> date(2);
            case DATE_TIME -> date(2) + "T0" + random.nextInt(10) + ":30";
            case AGE ->
                random.nextInt(6) == 0
                        ? "N/A"
                        : random.nextInt(30) + " " + pick(List.of("Years", "Months", "Days", "Weeks"));
            case GEO_POINT -> StudyFixture.point(40 + random.nextInt(8) / 4.0, -72 + random.nextInt(8) / 4.0);
            case STRUCTURE -> throw new IllegalArgumentException(field + " has no value.");
        };
    }

    private String words() {
        StringBuilder words = new StringBuilder(pick(WORDS));
        for (int more = random.nextInt(5); more > 0; more--) {
            words.append(random.nextInt(6) == 0 ? ", " : " ").append(pick(WORDS));
        }
        return words.toString();
    }

    private String date(int precision) {
        String year = Integer.toString(2018 + random.nextInt(5));
        String month = year + "-0" + (1 + random.nextInt(4));
        return switch (precision) {
            case 0 -> year;
            case 1 -> month;
            default -> month + "-" + (10 + random.nextInt(15));
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
