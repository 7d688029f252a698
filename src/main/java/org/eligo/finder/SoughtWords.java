package org.eligo.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.Query;
import org.eligo.study.StudyCard;

/**
 * The words that a search seeks in its boxes, to be found in what is shown of a study: by the same forms of words as the search, phrases
 * whole, and never what it wants absent. Immutable.
 */
public final class SoughtWords {

    private static final Field TITLE = Schema.registry().piece("BriefTitle");
    private static final Field CONDITION = Schema.registry().piece("Condition");
    private static final Field TREATMENT = Schema.registry().piece("InterventionName");
    private static final Field SPONSOR = Schema.registry().piece("LeadSponsorName");

    private final Query words;

    SoughtWords(Query words) {
        this.words = words;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return words instanceof Query.Everything;
    }

    /** The values of a card in which they stand: its title, conditions, names of treatments, and sponsor. */
    public List<FoundIn> in(StudyCard card) {
        List<RecordTexts.Text> texts = new ArrayList<>();
        texts.add(text(TITLE, card.title()));
        card.conditions().forEach(condition -> texts.add(text(CONDITION, condition)));
        card.interventions().forEach(treatment -> texts.add(text(TREATMENT, nameOf(treatment))));
        card.sponsor().ifPresent(sponsor -> texts.add(text(SPONSOR, sponsor)));
        return FoundWords.in(words, texts);
    }

    /** The values of a record in which they stand, in its order. */
    public List<FoundIn> in(StudyRecord record) {
        return FoundWords.of(words, record);
    }

    /** Of a card's {@code Type: name}. */
    private static String nameOf(String treatment) {
        int colon = treatment.indexOf(": ");
        return colon < 0 ? treatment : treatment.substring(colon + 2);
    }

    private static RecordTexts.Text text(Field field, String value) {
        return new RecordTexts.Text(field, OptionalInt.empty(), value);
    }
}
