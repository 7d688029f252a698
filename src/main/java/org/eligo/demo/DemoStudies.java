package org.eligo.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eligo.study.NctId;

/**
 * Fictional studies in the registry's JSON form. The same seed gives the same bytes, on every machine and day; the first ten
 * studies are the same whether ten or ten thousand are asked for. Safe for any number of threads.
 */
public final class DemoStudies {

    /** Enough studies that every field and every value of every closed list occurs. */
    public static final int DEFAULT_COUNT = 3_000;

    /** The seed where nobody names one. */
    public static final long DEFAULT_SEED = 99_000_001L;

    /** The number of the first study; the registry has not come near it. */
    public static final NctId FIRST = new NctId(99_000_001);

    /** The last study number there is limits the count. */
    public static final int MAX_COUNT = NctId.MAX_NUMBER - FIRST.number() + 1;

    /** The day of the data, which all dates agree with: a Friday. */
    public static final LocalDate DATA_DATE = LocalDate.of(2026, 11, 20);

    private static final JsonMapper MAPPER = new JsonMapper();

    private final long seed;

    public DemoStudies() {
        this(DEFAULT_SEED);
    }

    public DemoStudies(long seed) {
        this.seed = seed;
    }

    /**
     * That many studies, NCT99000001 and up, each as compact UTF-8 JSON; made as they are taken.
     *
     * @param count 0 to {@link #MAX_COUNT}
     */
    public Stream<byte[]> studies(int count) {
        if (count < 0 || count > MAX_COUNT) {
            throw new IllegalArgumentException(
                    "There are 0 to " + MAX_COUNT + " fictional studies, but " + count + " were asked for.");
        }
        return IntStream.rangeClosed(1, count).mapToObj(this::study);
    }

    /** The number of the study at that position, 1 for the first. */
    static NctId nctId(int index) {
        return new NctId(FIRST.number() + index - 1);
    }

    private byte[] study(int index) {
        StudyPlan plan = new StudyPlan(seed, index);
        ObjectNode json = switch (plan.showcase) {
            case MINIMAL -> BareRecord.minimal(plan);
            case WITHHELD -> BareRecord.withheld(plan);
            default -> whole(plan);
        };
        try {
            // Through a string: written as bytes, Jackson escapes what lies beyond the first Unicode plane.
            return MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A fictional study cannot be written as JSON.", e);
        }
    }

    private static ObjectNode whole(StudyPlan plan) {
        Outcomes outcomes = Outcomes.draw(plan);
        Node protocol = new Node()
                .child("identificationModule", IdentificationSection.of(plan))
                .child("statusModule", StatusSection.of(plan))
                .child("sponsorCollaboratorsModule", SponsorSection.of(plan))
                .child("oversightModule", SponsorSection.oversight(plan))
                .child("descriptionModule", DescriptionSection.of(plan))
                .child("conditionsModule", DescriptionSection.conditions(plan))
                .child("designModule", DesignSection.of(plan))
                .child("armsInterventionsModule", ArmsSection.of(plan))
                .child("outcomesModule", outcomes.node())
                .child("eligibilityModule", EligibilitySection.of(plan))
                .child("contactsLocationsModule", ContactsSection.of(plan))
                .child("referencesModule", ReferencesSection.of(plan))
                .child("ipdSharingStatementModule", ReferencesSection.sharing(plan));
        Node study = new Node()
                .child("protocolSection", protocol)
                .child("resultsSection", plan.hasResults() ? ResultsSection.of(plan, outcomes) : new Node())
                .child("annotationSection", AnnotationSection.of(plan))
                .child("documentSection", DocumentSection.of(plan))
                .child("derivedSection", DerivedSection.of(plan))
                .flag("hasResults", plan.hasResults());
        HostileText.write(plan.showcase, study.json());
        return study.json();
    }
}
