package org.eligo.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eligo.assessment.IntegrityNote.Evidence;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.study.InterventionType;
import org.eligo.study.Study;

/** Finds "conditions" that name a treatment. */
final class TreatmentConditions {

    /** The name ends in the word for a treatment, or is one. */
    private static final Pattern TREATMENT = Pattern.compile(
            "(?i)^(?:[\\p{L}\\p{N}+-]+[ ,]+){0,4}(?:stem cells?|stromal cells?|transplantation|transplants?|vaccines?|vaccination"
                    + "|immuni[sz]ation|chemotherapy|radiotherapy|radiation therapy|immunotherapy|gene therapy|cell therapy"
                    + "|replacement therapy|surgery|an(?:a)?esthesia|acupuncture|convalescent plasma|blood transfusion)$");

    /** Words of diseases and states; with one of them a name is no mere treatment. */
    private static final Pattern DISEASE = Pattern.compile(
            "(?i)complicat|adverse|reaction|toxic|secondary|resistan|after|follow|\\bpost|\\bdue\\b|effect|preventable|allerg|candidate"
                    + "|patient|\\bneed|depend|failure|respon|undergoing|status|diseas|disorder|syndrom|infect|cancer|tumou?r|pandemic"
                    + "|covid|coronavirus|sars|outbreak|pain|injur|wound|refus|hesitan|accept|accident|awareness|bleed|loss"
                    + "|sickness|\\bcare\\b|defici|abnormal|\\buse\\b|itis\\b|oma\\b|emia\\b|osis\\b|pathy\\b|disparit|adheren");

    private TreatmentConditions() {}

    static List<IntegrityNote> notes(Study study) {
        List<IntegrityNote> notes = new ArrayList<>();
        for (int i = 0; i < study.conditions().size(); i++) {
            String condition = study.conditions().get(i);
            Optional<Evidence> treatment = sameTreatment(study, condition);
            boolean named = TREATMENT.matcher(condition.strip()).find();
            if ((named || treatment.isPresent()) && !DISEASE.matcher(condition).find()) {
                List<Evidence> evidence = new ArrayList<>();
                evidence.add(Place.at("Condition", i, condition));
                treatment.ifPresent(evidence::add);
                notes.add(new IntegrityNote(
                        IntegrityRule.CONDITION_IS_TREATMENT,
                        treatment.isPresent()
                                ? Texts.now().say("note.is-listed-as-a-condition-and", EnglishText.marked(condition))
                                : Texts.now().say("note.is-listed-as-a-condition-it", EnglishText.marked(condition)),
                        evidence));
            }
        }
        return notes;
    }

    /** A substance, device or procedure of the study with the very name. */
    private static Optional<Evidence> sameTreatment(Study study, String condition) {
        String sought = condition.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < study.interventions().size(); i++) {
            var intervention = study.interventions().get(i);
            boolean tangible = intervention
                    .type()
                    .filter(t -> t.is(InterventionType.DRUG)
                            || t.is(InterventionType.BIOLOGICAL)
                            || t.is(InterventionType.DEVICE)
                            || t.is(InterventionType.GENETIC)
                            || t.is(InterventionType.DIETARY_SUPPLEMENT)
                            || t.is(InterventionType.COMBINATION_PRODUCT)
                            || t.is(InterventionType.RADIATION)
                            || t.is(InterventionType.PROCEDURE))
                    .isPresent();
            String name = intervention.name().orElse("");
            if (tangible && name.strip().toLowerCase(Locale.ROOT).equals(sought)) {
                return Optional.of(Place.at("InterventionName", i, name));
            }
        }
        return Optional.empty();
    }
}
