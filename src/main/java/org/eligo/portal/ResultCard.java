package org.eligo.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eligo.assessment.OpenAssessment;
import org.eligo.study.Coded;
import org.eligo.study.InterventionType;
import org.eligo.study.Phase;
import org.eligo.study.Status;
import org.eligo.study.StudyCard;

/**
 * A study in a list of results.
 *
 * @param address of its page, carrying the search
 * @param chosenCountries whose places are named first
 * @param today the day on which it is read, in UTC
 */
public record ResultCard(StudyCard card, String address, List<String> chosenCountries, LocalDate today) {

    /** More places than this are only counted. */
    private static final int PLACES_NAMED = 3;

    static ResultCard of(StudyCard card, SearchForm search, LocalDate today) {
        return new ResultCard(
                card,
                Addresses.study(card.id(), card.title()) + search.suffix(),
                search.values(FilterGroup.COUNTRY),
                today);
    }

    public String title() {
        return card.title().isBlank() ? card.id().toString() : card.title();
    }

    public Optional<StatusTag> status() {
        return card.status().map(s -> StatusTag.of(Coded.of(Status.class, s)));
    }

    /** How sure one can be that it takes participants. */
    public OpenAssessment openness() {
        return OpenAssessment.of(card, today);
    }

    /** The highest first. */
    public List<String> phases() {
        return StudyPage.phases(
                card.phases().stream().map(p -> Coded.of(Phase.class, p)).toList());
    }

    /** {@code Drug: name}. */
    public String treatments() {
        List<String> treatments = new ArrayList<>();
        for (String text : card.interventions()) {
            int colon = text.indexOf(": ");
            treatments.add(
                    colon < 0
                            ? text
                            : Words.treatment(Coded.of(InterventionType.class, text.substring(0, colon)))
                                    + text.substring(colon));
        }
        return String.join(" · ", treatments);
    }

    public String conditions() {
        return String.join(" · ", card.conditions());
    }

    /** Where it runs, in a few words. */
    public String places() {
        if (card.sites() == 0) {
            return "No place named";
        }
        List<String> named = card.places().stream()
                .sorted(Comparator.comparing(
                        (String place) -> chosenCountries.stream().noneMatch(place::endsWith)))
                .limit(PLACES_NAMED)
                .toList();
        String places = named.isEmpty() ? CountWords.of(card.sites(), "site", "sites") : String.join(" · ", named);
        boolean more = !named.isEmpty() && card.sites() > named.size();
        return more ? places + " · " + CountWords.of(card.sites(), "site", "sites") + " in all" : places;
    }

    public String ages() {
        return AgeWords.range(card.minimumAge(), card.maximumAge());
    }

    public Optional<String> sex() {
        return card.sex().filter(s -> !s.equals("ALL")).map(s -> Words.label("Sex", s) + " only");
    }

    public Optional<String> updated() {
        return card.lastUpdatePosted().map(DateWords::of);
    }
}
