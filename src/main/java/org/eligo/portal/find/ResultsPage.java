package org.eligo.portal.find;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.eligo.finder.QueryParameter;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.Look;
import org.eligo.portal.form.Order;
import org.eligo.portal.form.QueryWords;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.form.View;
import org.eligo.portal.map.SiteMap;
import org.eligo.portal.place.Doubt;
import org.eligo.portal.place.Whereabouts;
import org.eligo.portal.words.CountWords;
import org.eligo.study.NctId;

/**
 * A page of results.
 *
 * @param where the place, as it was understood
 * @param doubt what may have been meant instead of that place
 * @param noneNear where no study is known to be near the place
 * @param hospital what is known of the hospital that was named
 * @param understanding of the one box, where it was used
 * @param otherName what the registry calls the condition, where that finds more
 * @param total all matches, exact
 * @param relaxations what would find something, where nothing was found; the most promising first
 * @param filtersIgnored the search is for numbers, and the filters were left aside
 * @param map of the open sites, where a map was asked for
 * @param remarks on what was read otherwise than it was asked, each a sentence
 * @param next the next page; empty on the last
 */
public record ResultsPage(
        SearchForm form,
        Whereabouts where,
        Doubt doubt,
        Optional<NoneNear> noneNear,
        Optional<HospitalNote> hospital,
        Optional<Understanding> understanding,
        Optional<OtherName> otherName,
        long total,
        List<ResultCard> cards,
        List<Chip> chips,
        List<FilterChoices> groups,
        List<String> notGiven,
        List<Relaxation> relaxations,
        boolean filtersIgnored,
        List<Download> downloads,
        Optional<SiteMap> map,
        List<String> remarks,
        Optional<SearchForm> next) {

    /** Pages before and behind this one that are linked by their numbers. */
    private static final int AROUND = 2;

    public ResultsPage {
        cards = List.copyOf(cards);
        chips = List.copyOf(chips);
        groups = List.copyOf(groups);
        notGiven = List.copyOf(notGiven);
        relaxations = List.copyOf(relaxations);
        downloads = List.copyOf(downloads);
        remarks = List.copyOf(remarks);
    }

    /** What the one box takes for a name that is English in records, or for a number. */
    private static final Set<QueryParameter> NAMES_OF_RECORDS =
            Set.of(QueryParameter.COND, QueryParameter.INTR, QueryParameter.ID);

    /** "1,234 studies found". */
    public String heading() {
        return total == 0 ? Texts.now().say("results.found.none") : Texts.now().count("found", total);
    }

    /** What was typed is meant to be a study's number, and has too few digits or too many. */
    public boolean isMistypedNumber() {
        return TypedNumber.isMistyped(form.entry(Entry.TYPED));
    }

    /** "Near me" or a distance was typed, and no place since. */
    public boolean isNearSomewhere() {
        String typed = form.entry(Entry.TYPED);
        return form.entry(Entry.NEAR).isEmpty() && (Nearby.isMeant(typed) || Distances.isMeant(typed));
    }

    /** Of what looks like a postal code and is not known; empty text where there is none. */
    public String codeNote() {
        Optional<String> code = form.entry(Entry.NEAR).isEmpty()
                ? PostalCodeLike.in(form.entry(Entry.TYPED)).filter(each -> !words().contains(each))
                : Optional.of(form.entry(Entry.NEAR)).filter(near -> isPlaceUnknown() && PostalCodeLike.is(near));
        return code.map(each ->
                        Texts.now().say("place.code.unknown", each, Texts.now().say("form.near")))
                .orElse("");
    }

    /** Studies that list a placebo are left out. */
    public boolean isWithoutPlacebo() {
        return !form.entry(Entry.PLACEBO).isEmpty();
    }

    /** Studies that list some treatment or condition are left out. */
    public boolean isWithoutSomething() {
        return !Chips.denied(form).isEmpty();
    }

    /** Names in another language than that of records may be why nothing was found, or the words are no name. */
    public boolean isPerhapsNotEnglish() {
        Set<QueryParameter> asked = form.queries().keySet();
        boolean nothingFound = total == 0 && !asked.isEmpty();
        boolean noName = understanding.isPresent() && !asked.isEmpty() && Collections.disjoint(asked, NAMES_OF_RECORDS);
        return InterfaceLanguage.now() != InterfaceLanguage.ENGLISH && (nothingFound || noName);
    }

    /** Which of them the page shows; empty text where it shows all. */
    public String range() {
        if (cards.isEmpty() || (cards.size() == total && form.isFirstPage())) {
            return "";
        }
        long first = Math.min(form.offset() + 1, Math.max(1, total - cards.size() + 1));
        return Texts.now()
                .say(
                        "results.range",
                        CountWords.grouped(first),
                        CountWords.grouped(first + cards.size() - 1),
                        CountWords.grouped(total));
    }

    /** "Page 3 of 12"; empty text where there is only one. */
    public String pageOfAll() {
        return pages() < 2
                ? ""
                : Texts.now().say("results.page", CountWords.grouped(form.page()), CountWords.grouped(pages()));
    }

    private long pages() {
        return Math.ceilDiv(total, form.look().size());
    }

    /** The page before this one; empty on the first, and where it has no number. */
    public Optional<SearchForm> previous() {
        return form.page() > 1 && PageFinder.hasNumber(form, form.page() - 1)
                ? Optional.of(form.page(form.page() - 1))
                : Optional.empty();
    }

    /** The first page, the last, and those around this one; of those that have no number none. */
    public List<Long> numbers() {
        return pages() < 2
                ? List.of()
                : LongStream.concat(
                                LongStream.of(1, pages()),
                                LongStream.rangeClosed(form.page() - AROUND, form.page() + AROUND))
                        .filter(page -> page >= 1 && page <= pages() && PageFinder.hasNumber(form, page))
                        .distinct()
                        .sorted()
                        .boxed()
                        .toList();
    }

    /** So many can stand on a page; none where there are no more than the fewest. */
    public List<Integer> sizes() {
        return total > Look.SIZES.getFirst() ? Look.SIZES : List.of();
    }

    public boolean isTicked(ResultCard card) {
        return form.look().ticked().contains(card.card().id());
    }

    /** Studies that were ticked on other pages. */
    public List<NctId> tickedElsewhere() {
        List<NctId> here = cards.stream().map(card -> card.card().id()).toList();
        return form.look().ticked().stream().filter(id -> !here.contains(id)).toList();
    }

    /** How many studies are ticked; empty text where none is. */
    public String ticked() {
        int ticked = form.look().ticked().size();
        return ticked == 0 ? "" : Texts.now().count("ticked", ticked);
    }

    /** The words typed, for the window's title. */
    public String words() {
        String words = form.queries().values().stream()
                .map(String::strip)
                .map(QueryWords::shown)
                .collect(Collectors.joining(", "));
        String near = form.entry(Entry.NEAR);
        return near.isEmpty()
                ? words
                : words.isEmpty()
                        ? Texts.now().say("results.near", near)
                        : Texts.now().say("results.words.near", words, near);
    }

    /** The order in use. */
    public Order order() {
        return form.order().meant(where.isPoint());
    }

    /** How results can be shown. */
    public List<View> views() {
        return List.of(View.values());
    }

    public List<Order> orders() {
        return Order.offered(where.isPoint());
    }

    /** An order that cannot be had, and why; empty text where all is well. */
    public String orderNote() {
        return form.order() == Order.NEAREST && !where.isPoint() ? Texts.now().say("results.order.noplace") : "";
    }

    /** The same search at another place. */
    public SearchForm at(String place) {
        return form.with(Entry.NEAR, place);
    }

    /** A place was named, and nothing is known by that name. */
    public boolean isPlaceUnknown() {
        return where instanceof Whereabouts.Words;
    }

    /** What the distances mean, or why there are none; empty text where no place was named. */
    public String placeNote() {
        return switch (where) {
            case Whereabouts.Anywhere anywhere -> "";
            case Whereabouts.Around around -> Texts.now().say("place.distances", around.meaning());
            case Whereabouts.Within within -> "";
            case Whereabouts.Words words -> Texts.now().say("place.unknown", words.typed());
        };
    }
}
