package org.eligo.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eligo.study.AgeLimit;

/** Who may take part, as a group that is defined and not counted: the criteria as written, and what of them stands in fields. */
final class FhirEligibility {

    private static final String UCUM = "http://unitsofmeasure.org";
    private static final Map<AgeLimit.Unit, String> UNITS = Map.of(
            AgeLimit.Unit.YEAR, "a",
            AgeLimit.Unit.MONTH, "mo",
            AgeLimit.Unit.WEEK, "wk",
            AgeLimit.Unit.DAY, "d",
            AgeLimit.Unit.HOUR, "h",
            AgeLimit.Unit.MINUTE, "min");

    /** Minutes, for comparing two limits only. */
    private static final Map<AgeLimit.Unit, Double> MINUTES = Map.of(
            AgeLimit.Unit.YEAR, 525_960.0,
            AgeLimit.Unit.MONTH, 43_830.0,
            AgeLimit.Unit.WEEK, 10_080.0,
            AgeLimit.Unit.DAY, 1_440.0,
            AgeLimit.Unit.HOUR, 60.0,
            AgeLimit.Unit.MINUTE, 1.0);

    private FhirEligibility() {}

    /** Fills a resource of the type Group. Where there is no criteria text and no field, it still says that it is about people. */
    static FhirObject fill(FhirObject group, StudyTree study) {
        group.text("type", "person")
                .text("membership", "definitional")
                .text("description", study.text("EligibilityCriteria"));
        study.text("Sex")
                .filter(sex -> List.of("FEMALE", "MALE").contains(sex))
                .ifPresent(sex -> group.add("characteristic", sex(sex)));
        ages(study)
                .forEach(range -> group.add(
                        "characteristic",
                        new FhirObject()
                                .with("code", FhirObject.concept("Age"))
                                .with("valueRange", range)
                                .flag("exclude", false)));
        return group.rest(
                study,
                "Sex",
                "GenderBased",
                "GenderDescription",
                "MinimumAge",
                "MaximumAge",
                "StdAge",
                "HealthyVolunteers",
                "StudyPopulation",
                "SamplingMethod");
    }

    private static FhirObject sex(String sex) {
        FhirObject value = new FhirObject()
                .add(
                        "coding",
                        FhirObject.coding(
                                "http://hl7.org/fhir/administrative-gender",
                                sex.equals("FEMALE") ? "female" : "male",
                                Optional.empty()))
                .add("coding", FhirCodes.registryCoding("Sex", sex))
                .text("text", FhirCodes.label("Sex", sex));
        return new FhirObject()
                .with("code", FhirObject.concept("Sex"))
                .with("valueCodeableConcept", value)
                .flag("exclude", false);
    }

    /**
     * The limits that can be read, in one range where both are in one unit, else in two, which both hold; none where they contradict
     * each other. The texts stand beside them in any case.
     */
    private static List<FhirObject> ages(StudyTree study) {
        Optional<AgeLimit> low = study.text("MinimumAge").flatMap(AgeLimit::parse);
        Optional<AgeLimit> high = study.text("MaximumAge").flatMap(AgeLimit::parse);
        if (low.isPresent() && high.isPresent() && minutes(low.get()) > minutes(high.get())) {
            return List.of();
        }
        FhirObject from = new FhirObject();
        low.ifPresent(limit -> from.with("low", quantity(limit)));
        boolean oneUnit = low.isEmpty()
                || high.isEmpty()
                || low.get().unit() == high.get().unit();
        FhirObject to = oneUnit ? from : new FhirObject();
        high.ifPresent(limit -> to.with("high", quantity(limit)));
        return (oneUnit ? List.of(from) : List.of(from, to))
                .stream().filter(range -> !range.isEmpty()).toList();
    }

    private static double minutes(AgeLimit limit) {
        return limit.number() * MINUTES.getOrDefault(limit.unit(), 1.0);
    }

    private static FhirObject quantity(AgeLimit limit) {
        return new FhirObject()
                .number("value", limit.number())
                .text("unit", limit.unit().name().toLowerCase(Locale.ROOT))
                .text("system", UCUM)
                .text("code", UNITS.getOrDefault(limit.unit(), ""));
    }
}
