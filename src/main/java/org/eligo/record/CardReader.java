package org.eligo.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.study.Coded;
import org.eligo.study.NctId;
import org.eligo.study.Status;
import org.eligo.study.StatusEvidence;
import org.eligo.study.StudyCard;
import org.jspecify.annotations.Nullable;

/**
 * Collects, during a walk over a record, what its card shows. {@link #reset} before each record, {@link #card} after it; one
 * instance per thread.
 */
public final class CardReader implements RecordVisitor {

    private enum Part {
        TITLE,
        OFFICIAL_TITLE,
        ACRONYM,
        STATUS,
        STUDY_TYPE,
        PHASE,
        CONDITION,
        INTERVENTION_TYPE,
        INTERVENTION_NAME,
        SPONSOR,
        SEX,
        MINIMUM_AGE,
        MAXIMUM_AGE,
        START_DATE,
        LAST_UPDATE,
        LAST_KNOWN_STATUS,
        VERIFIED,
        PRIMARY_COMPLETION,
        COMPLETION,
        COPIED,
        SITE_STATUS,
        PHONE_OR_EMAIL,
        CITY,
        STATE,
        COUNTRY
    }

    private static final Schema SCHEMA = Schema.registry();
    private static final @Nullable Part[] PARTS = parts();
    private static final Field INTERVENTION = SCHEMA.piece("Intervention");
    private static final Field LOCATION = SCHEMA.piece("Location");
    private static final Field ENROLLMENT = SCHEMA.piece("EnrollmentCount");
    private static final Field HEALTHY = SCHEMA.piece("HealthyVolunteers");
    private static final Field HAS_RESULTS = SCHEMA.piece("HasResults");

    private final Map<Part, String> texts = new EnumMap<>(Part.class);
    private final List<String> phases = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<String> interventions = new ArrayList<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private int enrollingSites;
    private int comingSites;
    private int otherSites;
    private boolean reachable;
    private OptionalInt enrollment = OptionalInt.empty();
    private Optional<Boolean> healthy = Optional.empty();
    private boolean hasResults;
    private int sites;

    /**
     * The card of a record.
     *
     * @throws RecordException if it was never checked and cannot be read
     */
    public static StudyCard read(StudyRecord study) throws RecordException {
        CardReader card = new CardReader();
        new RecordReader().read(study.json(), card);
        return card.card(study.id());
    }

    /** Forgets the record before. */
    public void reset() {
        texts.clear();
        phases.clear();
        conditions.clear();
        interventions.clear();
        places.clear();
        countries.clear();
        enrollment = OptionalInt.empty();
        healthy = Optional.empty();
        hasResults = false;
        sites = 0;
        enrollingSites = 0;
        comingSites = 0;
        otherSites = 0;
        reachable = false;
    }

    /** The card of the record that was walked over. */
    public StudyCard card(NctId id) {
        String title = part(Part.TITLE).or(() -> part(Part.OFFICIAL_TITLE)).orElse("");
        return new StudyCard(
                id,
                title,
                part(Part.ACRONYM),
                part(Part.STATUS),
                part(Part.STUDY_TYPE),
                phases,
                conditions,
                interventions,
                part(Part.SPONSOR),
                part(Part.SEX),
                part(Part.MINIMUM_AGE),
                part(Part.MAXIMUM_AGE),
                healthy,
                enrollment,
                part(Part.START_DATE),
                part(Part.LAST_UPDATE),
                hasResults,
                sites,
                List.copyOf(places),
                List.copyOf(countries),
                evidence());
    }

    private StatusEvidence evidence() {
        return new StatusEvidence(
                part(Part.LAST_KNOWN_STATUS),
                part(Part.VERIFIED),
                part(Part.PRIMARY_COMPLETION),
                part(Part.COMPLETION),
                part(Part.COPIED),
                enrollingSites,
                comingSites,
                otherSites,
                reachable);
    }

    @Override
    public void text(Field field, char[] chars, int offset, int length) {
        Part part = PARTS[field.ordinal()];
        if (part == null) {
            return;
        }
        switch (part) {
            case PHASE -> phases.add(new String(chars, offset, length));
            case CONDITION -> addListed(conditions, chars, offset, length);
            case CITY, STATE, COUNTRY -> {
                if (places.size() < StudyCard.MAX_LISTED || countries.size() < StudyCard.MAX_LISTED) {
                    texts.put(part, new String(chars, offset, length));
                }
            }
            case INTERVENTION_TYPE, INTERVENTION_NAME -> {
                if (interventions.size() < StudyCard.MAX_LISTED) {
                    texts.put(part, new String(chars, offset, length));
                }
            }
            case SITE_STATUS -> {
                Coded<Status> status = Coded.of(Status.class, new String(chars, offset, length));
                switch (StatusEvidence.SiteKind.of(status)) {
                    case ENROLLING -> enrollingSites++;
                    case COMING -> comingSites++;
                    case OTHER -> otherSites++;
                }
            }
            case PHONE_OR_EMAIL -> reachable = true;
            case TITLE,
                    OFFICIAL_TITLE,
                    ACRONYM,
                    STATUS,
                    STUDY_TYPE,
                    SPONSOR,
                    SEX,
                    MINIMUM_AGE,
                    MAXIMUM_AGE,
                    START_DATE,
                    LAST_UPDATE,
                    LAST_KNOWN_STATUS,
                    VERIFIED,
                    PRIMARY_COMPLETION,
                    COMPLETION,
                    COPIED -> texts.put(part, new String(chars, offset, length));
        }
    }

    @Override
    public void leave(Field structure) {
        if (structure == INTERVENTION) {
            String name = take(Part.INTERVENTION_NAME);
            String type = take(Part.INTERVENTION_TYPE);
            if (name != null && interventions.size() < StudyCard.MAX_LISTED) {
                interventions.add(type == null ? name : type + ": " + name);
            }
        } else if (structure == LOCATION) {
            sites++;
            place();
        }
    }

    private void place() {
        String city = take(Part.CITY);
        String state = take(Part.STATE);
        String country = take(Part.COUNTRY);
        if (country != null && countries.size() < StudyCard.MAX_LISTED) {
            countries.add(country);
        }
        if (places.size() < StudyCard.MAX_LISTED) {
            List<String> parts = new ArrayList<>();
            for (String part : new @Nullable String[] {city, state, country}) {
                if (part != null) {
                    parts.add(part);
                }
            }
            if (!parts.isEmpty()) {
                places.add(String.join(", ", parts));
            }
        }
    }

    @Override
    public void number(Field field, long value) {
        if (field == ENROLLMENT && value >= 0 && value <= Integer.MAX_VALUE) {
            enrollment = OptionalInt.of((int) value);
        }
    }

    @Override
    public void flag(Field field, boolean value) {
        if (field == HEALTHY) {
            healthy = Optional.of(value);
        } else if (field == HAS_RESULTS) {
            hasResults = value;
        }
    }

    @Override
    public void enter(Field structure) {}

    @Override
    public void list(Field list, int size) {}

    @Override
    public void point(Field field, double latitude, double longitude) {}

    @Override
    public void unknown(String path) {}

    private Optional<String> part(Part part) {
        return Optional.ofNullable(texts.get(part));
    }

    private @Nullable String take(Part part) {
        return texts.remove(part);
    }

    private static void addListed(List<String> list, char[] chars, int offset, int length) {
        if (list.size() < StudyCard.MAX_LISTED) {
            list.add(new String(chars, offset, length));
        }
    }

    private static @Nullable Part[] parts() {
        @Nullable Part[] parts = new Part[SCHEMA.fields().size()];
        Object[][] rows = {
            {"BriefTitle", Part.TITLE},
            {"OfficialTitle", Part.OFFICIAL_TITLE},
            {"Acronym", Part.ACRONYM},
            {"OverallStatus", Part.STATUS},
            {"StudyType", Part.STUDY_TYPE},
            {"Phase", Part.PHASE},
            {"Condition", Part.CONDITION},
            {"InterventionType", Part.INTERVENTION_TYPE},
            {"InterventionName", Part.INTERVENTION_NAME},
            {"LeadSponsorName", Part.SPONSOR},
            {"Sex", Part.SEX},
            {"MinimumAge", Part.MINIMUM_AGE},
            {"MaximumAge", Part.MAXIMUM_AGE},
            {"StartDate", Part.START_DATE},
            {"LastUpdatePostDate", Part.LAST_UPDATE},
            {"LastKnownStatus", Part.LAST_KNOWN_STATUS},
            {"StatusVerifiedDate", Part.VERIFIED},
            {"PrimaryCompletionDate", Part.PRIMARY_COMPLETION},
            {"CompletionDate", Part.COMPLETION},
            {"VersionHolder", Part.COPIED},
            {"LocationStatus", Part.SITE_STATUS},
            {"CentralContactPhone", Part.PHONE_OR_EMAIL},
            {"CentralContactEMail", Part.PHONE_OR_EMAIL},
            {"LocationContactPhone", Part.PHONE_OR_EMAIL},
            {"LocationContactEMail", Part.PHONE_OR_EMAIL},
            {"LocationCity", Part.CITY},
            {"LocationState", Part.STATE},
            {"LocationCountry", Part.COUNTRY},
        };
        for (Object[] row : rows) {
            parts[SCHEMA.piece((String) row[0]).ordinal()] = (Part) row[1];
        }
        return parts;
    }
}
