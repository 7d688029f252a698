package org.eligo.portal.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eligo.assessment.OpenAssessment;
import org.eligo.assessment.Openness;
import org.eligo.language.CountryWords;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.form.Column;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.NearestSite;
import org.eligo.portal.words.AgeWords;
import org.eligo.portal.words.CountWords;
import org.eligo.portal.words.DateWords;
import org.eligo.portal.words.StatusTag;
import org.eligo.portal.words.Words;
import org.eligo.study.Coded;
import org.eligo.study.Enrollment;
import org.eligo.study.InterventionType;
import org.eligo.study.Phase;
import org.eligo.study.Status;
import org.eligo.study.StudyCard;
import org.eligo.study.StudyType;

/**
 * A study in a list of results.
 *
 * @param address of its page, carrying the search
 * @param chosenCountries whose places are named first
 * @param nearest where a place was named
 * @param openSites sites that take participants, or do not say
 * @param openness how sure one can be that it takes participants
 * @param marks words that were sought, where they stand in what the card shows
 * @param excerpt where they stand in the record, if the card shows none of them
 */
public record ResultCard(
        StudyCard card,
        String address,
        List<String> chosenCountries,
        Optional<NearestSite> nearest,
        int openSites,
        OpenAssessment openness,
        Marks marks,
        Optional<Excerpt> excerpt) {

    /** More places than this are only counted. */
    private static final int PLACES_NAMED = 3;

    /** A treatment, and what it is: a drug, a device, … */
    public record Treatment(Optional<String> type, String name) {}

    /** Without a nearest site, with no open ones counted, and with nothing marked. */
    public static ResultCard of(StudyCard card, SearchForm search, LocalDate today) {
        return new ResultCard(
                card,
                Addresses.study(card.id(), card.title()) + search.suffix(),
                search.values(FilterGroup.COUNTRY),
                Optional.empty(),
                0,
                OpenAssessment.of(card, today),
                Marks.NONE,
                Optional.empty());
    }

    ResultCard with(Optional<NearestSite> nearest, int openSites) {
        boolean closed = openness.level() == Openness.CLOSED;
        Optional<NearestSite> told = closed ? nearest.map(NearestSite::ofClosedStudy) : nearest;
        return new ResultCard(card, address, chosenCountries, told, openSites, openness, marks, excerpt);
    }

    ResultCard with(Marks marks, Optional<Excerpt> excerpt) {
        return new ResultCard(card, address, chosenCountries, nearest, openSites, openness, marks, excerpt);
    }

    public String title() {
        return card.title().isBlank() ? card.id().toString() : card.title();
    }

    public Optional<StatusTag> status() {
        return card.status().map(s -> StatusTag.of(Coded.of(Status.class, s), openness.level()));
    }

    /** The highest first. */
    public List<String> phases() {
        return Words.phases(
                card.phases().stream().map(p -> Coded.of(Phase.class, p)).toList());
    }

    public List<Treatment> treatments() {
        List<Treatment> treatments = new ArrayList<>();
        for (String text : card.interventions()) {
            int colon = text.indexOf(": ");
            treatments.add(
                    colon < 0
                            ? new Treatment(Optional.empty(), text)
                            : new Treatment(
                                    Optional.of(Words.treatment(
                                            Coded.of(InterventionType.class, text.substring(0, colon)))),
                                    text.substring(colon + 2)));
        }
        return treatments;
    }

    public List<String> conditions() {
        return card.conditions();
    }

    /** Where it runs, in a few words. */
    public String places() {
        if (card.sites() == 0) {
            return Texts.now().say("card.noplace");
        }
        List<String> named = card.places().stream()
                .sorted(Comparator.comparing(
                        (String place) -> chosenCountries.stream().noneMatch(place::endsWith)))
                .limit(PLACES_NAMED)
                .map(CountryWords::shownAtEnd)
                .toList();
        String places = named.isEmpty() ? Texts.now().count("site", card.sites()) : String.join(" · ", named);
        boolean more = !named.isEmpty() && card.sites() > named.size();
        return more ? places + " · " + Texts.now().say("card.inall", Texts.now().count("site", card.sites())) : places;
    }

    public String ages() {
        return AgeWords.range(
                card.minimumAge(),
                card.maximumAge(),
                card.sex().isPresent() || card.healthyVolunteers().isPresent());
    }

    public Optional<String> sex() {
        return card.sex()
                .filter(s -> !s.equals("ALL"))
                .map(s -> Texts.now().say("card.sex", Words.label("Sex", s).toLowerCase(Locale.ROOT)));
    }

    public Optional<String> updated() {
        return card.lastUpdatePosted().map(DateWords::of);
    }

    /** What a column of the table holds, for those that are plain text. */
    public String cell(Column column) {
        return switch (column) {
            case STATUS, NEAREST, CONDITIONS, TREATMENTS -> "";
            case PHASES -> String.join(", ", phases());
            case AGES -> ages();
            case SURE -> openness.level().label();
            case SEX -> card.sex().map(s -> Words.label("Sex", s)).orElse("");
            case TYPE ->
                card.studyType()
                        .map(t -> Words.studyType(Coded.of(StudyType.class, t), false))
                        .orElse("");
            case SPONSOR -> card.sponsor().orElse("");
            case PARTICIPANTS ->
                card.enrollment().stream()
                        .mapToObj(count -> new Enrollment(count, false))
                        .map(e -> e.isKnown()
                                ? CountWords.grouped(e.count())
                                : Texts.now().say("people.unknown"))
                        .findFirst()
                        .orElse("");
            case PLACES -> places();
            case START -> card.startDate().map(DateWords::of).orElse("");
            case UPDATED -> updated().orElse("");
            case RESULTS ->
                card.hasResults() ? Texts.now().say("yes") : Texts.now().say("no");
        };
    }
}
