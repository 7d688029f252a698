package org.eligo.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a list of results shows of a study, so that a page of hits never reads whole records. All values as in the record;
 * enumerations by the registry's names.
 *
 * @param title the brief title; the official one where that is absent; else empty text
 * @param status the registry's name of the overall status; empty where absent
 * @param phases in the record's order
 * @param conditions at most {@link #MAX_LISTED}
 * @param interventions {@code TYPE: name}, at most {@link #MAX_LISTED}
 * @param sponsor the lead sponsor's name
 * @param minimumAge as written
 * @param enrollment participants; empty where absent
 * @param sites how many there are
 * @param places {@code City, State, Country} of the sites, distinct, at most {@link #MAX_LISTED}
 * @param countries distinct, at most {@link #MAX_LISTED}
 * @param evidence what bears on whether the study takes participants
 */
public record StudyCard(
        NctId id,
        String title,
        Optional<String> acronym,
        Optional<String> status,
        Optional<String> studyType,
        List<String> phases,
        List<String> conditions,
        List<String> interventions,
        Optional<String> sponsor,
        Optional<String> sex,
        Optional<String> minimumAge,
        Optional<String> maximumAge,
        Optional<Boolean> healthyVolunteers,
        OptionalInt enrollment,
        Optional<String> startDate,
        Optional<String> lastUpdatePosted,
        boolean hasResults,
        int sites,
        List<String> places,
        List<String> countries,
        StatusEvidence evidence) {

    public static final int MAX_LISTED = 8;

    public StudyCard {
        phases = List.copyOf(phases);
        conditions = List.copyOf(conditions);
        interventions = List.copyOf(interventions);
        places = List.copyOf(places);
        countries = List.copyOf(countries);
    }
}
