package org.eligo.portal.find;

import java.util.List;
import java.util.stream.Collectors;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.study.NctId;

/**
 * A list of trials that somebody keeps.
 *
 * @param ids as asked for
 * @param cards of those that are loaded here, in their order
 * @param missing those that are not
 */
public record SavedPage(List<NctId> ids, List<ResultCard> cards, List<NctId> missing) {

    /** More are not shown on one page. */
    static final int MAX = 100;

    public SavedPage {
        ids = List.copyOf(ids);
        cards = List.copyOf(cards);
        missing = List.copyOf(missing);
    }

    /** The numbers with commas between them. */
    public String numbers() {
        return ids.stream().map(NctId::toString).collect(Collectors.joining(","));
    }

    public String address() {
        return Addresses.of("/saved") + (ids.isEmpty() ? "" : "?ids=" + numbers());
    }

    public String heading() {
        return ids.isEmpty() ? Texts.now().say("menu.saved") : Texts.now().count("savedtrial", ids.size());
    }
}
