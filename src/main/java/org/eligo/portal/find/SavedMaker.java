package org.eligo.portal.find;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eligo.finder.Finder;
import org.eligo.finder.SiteWish;
import org.eligo.finder.StudyFilter;
import org.eligo.finder.StudySearch;
import org.eligo.language.Texts;
import org.eligo.portal.address.BadAddress;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.SearchForm;
import org.eligo.search.Hit;
import org.eligo.search.SearchRequest;
import org.eligo.study.NctId;

/** Makes the page of a list of trials that is named in the address. */
public final class SavedMaker {

    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    /** Letters that are shown of what is no number. */
    private static final int MAX_SHOWN = 40;

    private final Finder finder;
    private final InstantSource clock;

    /** @param clock says what day it is, in UTC */
    public SavedMaker(Finder finder, InstantSource clock) {
        this.finder = finder;
        this.clock = clock;
    }

    /**
     * The page for these numbers.
     *
     * @param texts each with one or several numbers
     * @throws BadAddress if nothing is a number, or there are too many
     */
    public SavedPage make(List<String> texts) {
        List<String> unreadable = new ArrayList<>();
        List<NctId> ids = ids(texts, unreadable);
        if (ids.isEmpty()) {
            if (!unreadable.isEmpty()) {
                throw new BadAddress(Texts.now().say("problem.saved.number", unreadable.getFirst()));
            }
            return new SavedPage(List.of(), List.of(), List.of(), List.of());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Map<NctId, ResultCard> cards = new LinkedHashMap<>();
        StudySearch search = StudySearch.everything()
                .withFilter(StudyFilter.none().withIds(ids))
                .withSize(ids.size())
                .withContent(SearchRequest.Content.CARDS)
                .withSites(Optional.of(new SiteWish(FilterGroup.OPEN_STATUSES, Optional.empty(), 1)));
        for (Hit hit : finder.search(search).result().hits()) {
            hit.card()
                    .ifPresent(card -> cards.put(
                            card.id(),
                            ResultCard.of(card, SearchForm.EMPTY, today)
                                    .with(Optional.empty(), hit.sites().matching())));
        }
        List<ResultCard> shown = new ArrayList<>();
        List<NctId> missing = new ArrayList<>();
        for (NctId id : ids) {
            ResultCard card = cards.get(id);
            if (card == null) {
                missing.add(id);
            } else {
                shown.add(card);
            }
        }
        return new SavedPage(ids, shown, missing, unreadable);
    }

    /** @param unreadable takes what is no number, at most as many as there may be trials */
    private static List<NctId> ids(List<String> texts, List<String> unreadable) {
        Set<NctId> ids = new LinkedHashSet<>();
        for (String text : texts) {
            for (String part : BETWEEN.split(text.strip(), -1)) {
                Optional<NctId> id = NctId.parseWhole(part);
                if (id.isPresent()) {
                    ids.add(id.get());
                } else if (!part.isEmpty() && unreadable.size() < SavedPage.MAX) {
                    unreadable.add(part.length() > MAX_SHOWN ? part.substring(0, MAX_SHOWN) + "…" : part);
                }
            }
        }
        if (ids.size() > SavedPage.MAX) {
            throw new BadAddress(Texts.now().say("problem.saved.many", ids.size(), SavedPage.MAX));
        }
        return List.copyOf(ids);
    }
}
