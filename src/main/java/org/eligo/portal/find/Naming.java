package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eligo.finder.Finder;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.StudySearch;
import org.eligo.portal.form.QueryWords;
import org.eligo.search.SearchRequest;

/** What studies call words: how many name a condition, a treatment, a sponsor or the place of a site so. */
final class Naming {

    /** The fields that name a thing of each box. */
    enum Thing {
        CONDITION(QueryParameter.COND, "Condition", "ConditionMeshTerm"),
        TREATMENT(QueryParameter.INTR, "InterventionName", "InterventionOtherName", "InterventionMeshTerm"),
        SPONSOR(QueryParameter.SPONS, "LeadSponsorName", "CollaboratorName"),
        PLACE(QueryParameter.LOCN, "LocationCity", "LocationState", "LocationCountry");

        private final QueryParameter box;

        @SuppressWarnings("ImmutableEnumChecker") // A list that cannot be changed.
        private final List<String> pieces;

        Thing(QueryParameter box, String... pieces) {
            this.box = box;
            this.pieces = List.of(pieces);
        }

        QueryParameter box() {
            return box;
        }

        /** Finds the studies that name one so. */
        String expression(String words, boolean whole) {
            String coverage = whole ? "COVERAGE[FullMatch]" : "";
            return pieces.stream()
                    .map(piece -> "AREA[" + piece + "]" + coverage + "EXPANSION[Term]" + QueryWords.quoted(words))
                    .collect(Collectors.joining(" OR "));
        }
    }

    /** Words that are a name, or stand in names, of so many studies. */
    record Name(QueryParameter box, String words, long studies) {}

    /**
     * Names of sponsors hold names of conditions ("National Cancer Institute") far more often than the other way round, so that words are a
     * sponsor's only where so many times as many studies have them there.
     */
    private static final long SPONSORS_LEAD = 10;

    /** In so many studies a place is no slip and no part of a name. */
    private static final long SOME_SITES = 3;

    private final Finder finder;

    Naming(Finder finder) {
        this.finder = finder;
    }

    /** The words are the whole name of that: of a condition, treatment or sponsor, the one that most studies name so. */
    Optional<Name> whole(String words) {
        return most(words, true, 1);
    }

    /** The words stand in the name of that. */
    Optional<Name> within(String words) {
        return most(words, false, SPONSORS_LEAD);
    }

    /** The words are the whole name of that thing, or stand in one. */
    Optional<Name> of(Thing thing, String words, boolean whole) {
        return Optional.of(named(thing, words, whole)).filter(Naming::hasStudies);
    }

    /** The words are, or stand in, names of things at least as often as in those of places. */
    boolean isThing(String words, boolean whole) {
        long named = (whole ? whole(words) : within(words)).map(Name::studies).orElse(0L);
        return named > 0 && named >= count(Thing.PLACE.expression(words, whole));
    }

    /** The words stand in names of conditions, and no site lies in a place of that name. */
    boolean isOnlyInConditions(String words) {
        return count(Thing.CONDITION.expression(words, false)) > 0 && count(Thing.PLACE.expression(words, true)) == 0;
    }

    /** The word stands in names of conditions or treatments. */
    boolean isWordOfThing(String word) {
        return of(Thing.CONDITION, word, false).isPresent()
                || of(Thing.TREATMENT, word, false).isPresent();
    }

    /** Some studies have a site in a place of that name. */
    boolean hasSites(String place) {
        return count(Thing.PLACE.expression(place, true)) >= SOME_SITES;
    }

    /** A site of some study has a hospital or facility whose name holds the words. */
    boolean isFacility(String words) {
        return count("AREA[LocationFacility]EXPANSION[Term]" + QueryWords.quoted(words)) > 0;
    }

    /** The words are one of a study's own numbers, or a part of one. */
    boolean isStudyNumber(String words) {
        return count("AREA[IdSearch]EXPANSION[Term]" + QueryWords.quoted(words)) > 0;
    }

    /** The studies that the box of conditions finds with that. */
    long inConditions(String query) {
        return count(StudySearch.everything().withQuery(QueryParameter.COND, query));
    }

    private Optional<Name> most(String words, boolean whole, long sponsorsLead) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        Name condition = named(Thing.CONDITION, words, whole);
        Name treatment = named(Thing.TREATMENT, words, whole);
        Name thing = treatment.studies() > condition.studies() ? treatment : condition;
        Name sponsor = named(Thing.SPONSOR, words, whole);
        if (!whole && thing.studies() == 0 && sponsor.studies() > 0) {
            // An abbreviation is seldom a condition's name and often stands beside it: as condition it finds what says
            // so anywhere.
            Name said = new Name(QueryParameter.COND, words, inConditions(QueryWords.of(words)));
            return Optional.of(said.studies() < sponsor.studies() ? sponsor : said);
        }
        return Optional.of(sponsor.studies() > sponsorsLead * thing.studies() ? sponsor : thing)
                .filter(Naming::hasStudies);
    }

    private Name named(Thing thing, String words, boolean whole) {
        return new Name(thing.box(), words, count(thing.expression(words, whole)));
    }

    private static boolean hasStudies(Name name) {
        return name.studies() > 0;
    }

    private long count(String expression) {
        return count(StudySearch.everything().withQuery(QueryParameter.TERM, expression));
    }

    private long count(StudySearch search) {
        return finder.search(search.withSize(0).withContent(SearchRequest.Content.IDS))
                .result()
                .total()
                .orElse(0);
    }
}
