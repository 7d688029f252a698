package org.eligo.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values that the templates of the word lists may name, for one study. A capital first letter means: as in a title. */
final class StudyNames {

    private StudyNames() {}

    static Map<String, String> of(StudyPlan plan) {
        Draw draw = plan.draw;
        Lexicon lexicon = plan.lexicon;
        Map<String, String> names = new LinkedHashMap<>();
        String other = draw.pick(lexicon.lines("treatments", draw.pick(lexicon.sectionNames("treatments"))));
        String treatment = plan.usesProduct ? plan.product.name() : other.toLowerCase(Locale.ROOT);
        names.put("condition", plan.disease.name());
        names.put("Condition", plan.disease.name());
        names.put(
                "synonym",
                plan.disease.synonyms().isEmpty() ? plan.disease.name() : draw.pick(plan.disease.synonyms()));
        names.put("drug", plan.product.name());
        names.put("Drug", StudyPlan.capital(plan.product.name()));
        names.put("treatment", treatment);
        names.put("Treatment", StudyPlan.capital(plan.usesProduct ? plan.product.name() : other));
        String compared = plan.comparator == Arms.Comparator.ACTIVE ? plan.otherProduct.name() : plan.comparator.words;
        names.put("comparator", compared);
        names.put("Comparator", StudyPlan.capital(compared));
        names.put("outcome", outcomeWord(plan));
        names.put("weeks", Integer.toString(plan.weeks));
        names.put("phase", phaseWords(plan));
        String blinding = plan.masking.equals("NONE")
                ? "Open-label"
                : StudyPlan.capital(plan.masking.toLowerCase(Locale.ROOT)) + "-blind";
        names.put("masking", blinding);
        names.put("masked", blinding.toLowerCase(Locale.ROOT));
        names.put("dose", dose(plan));
        names.put("route", route(plan));
        names.put("frequency", draw.pick("once daily", "twice daily", "once weekly", "every 2 weeks", "every 3 weeks"));
        names.put("city", draw.pick(lexicon.cities).name());
        names.put("Person", author(plan));
        names.put("Person2", author(plan));
        names.put("age", plan.ages.inWords());
        return names;
    }

    private static String author(StudyPlan plan) {
        Lexicon lexicon = plan.lexicon;
        String family = plan.draw.pick(lexicon.lines("people", "family"));
        return family + " " + plan.draw.pick(lexicon.lines("people", "given")).charAt(0);
    }

    private static String dose(StudyPlan plan) {
        if (plan.product.kind().equals("cell therapy")) {
            return plan.draw.pick("1", "2", "5") + " × 10⁶ cells/kg";
        }
        return switch (plan.product.type()) {
            case "GENETIC" -> plan.draw.pick("1.0", "3.0") + " × 10¹³ vector genomes/kg";
            case "RADIATION" -> plan.draw.pick("3.7", "7.4") + " GBq";
            case "BIOLOGICAL" -> plan.draw.pick("3 mg/kg", "10 mg/kg", "150 mg", "0.5 mL");
            default -> plan.draw.pick("5 mg", "10 mg", "25 mg", "50 mg", "100 mg", "0.5 mg/kg", "75 mg/m²");
        };
    }

    private static String route(StudyPlan plan) {
        if (plan.product.kind().contains("inhale") || plan.product.kind().equals("bronchodilator")) {
            return "by inhalation";
        }
        if (plan.product.kind().equals("eye drops")) {
            return "as eye drops";
        }
        return switch (plan.product.type()) {
            case "GENETIC", "RADIATION" -> "intravenously";
            case "BIOLOGICAL", "COMBINATION_PRODUCT" -> plan.draw.pick("intravenously", "subcutaneously");
            default -> plan.draw.pick("by mouth", "by mouth", "intravenously");
        };
    }

    private static String outcomeWord(StudyPlan plan) {
        String measure = Lexicon.columns(plan.draw.pick(plan.lexicon.lines("outcomes", plan.disease)))
                .getFirst();
        int bracket = measure.indexOf(" (");
        return bracket < 0 ? measure : measure.substring(0, bracket);
    }

    private static String phaseWords(StudyPlan plan) {
        List<String> words = new ArrayList<>();
        plan.phases.forEach(
                p -> words.add(Lexicon.label("Phase", p).replace("Phase ", "").replace("Not Applicable", "N/A")));
        return words.isEmpty() ? "N/A" : String.join("/", words);
    }
}
