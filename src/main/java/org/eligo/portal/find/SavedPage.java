package org.eligo.portal.find;

import java.util.List;
import java.util.stream.Collectors;
import org.eligo.finder.QueryParameter;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.form.SearchForm;
import org.eligo.study.NctId;

/**
 * A list of trials that somebody keeps.
 *
 * @param ids as asked for
 * @param cards of those that are loaded here, in their order
 * @param missing those that are not
 * @param unreadable parts of the address that are no numbers
 */
public record SavedPage(List<NctId> ids, List<ResultCard> cards, List<NctId> missing, List<String> unreadable) {

    /** More are not shown on one page. */
    static final int MAX = 100;

    public SavedPage {
        ids = List.copyOf(ids);
        cards = List.copyOf(cards);
        missing = List.copyOf(missing);
        unreadable = List.copyOf(unreadable);
    }

    /** The numbers with commas between them. */
    public String numbers() {
        return ids.stream().map(NctId::toString).collect(Collectors.joining(","));
    }

    /** The same trials as a search, with all that can be done with its results. */
    public String searchAddress() {
        return SearchForm.EMPTY
                .withQuery(
                        QueryParameter.ID,
                        cards.stream().map(card -> card.card().id().toString()).collect(Collectors.joining(" ")))
                .address();
    }

    public String address() {
        return Addresses.of("/saved") + (ids.isEmpty() ? "" : "?ids=" + numbers());
    }

    public String heading() {
        return ids.isEmpty() ? Texts.now().say("menu.saved") : Texts.now().count("savedtrial", ids.size());
    }
}
