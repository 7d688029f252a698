package org.eligo.portal.place;

import java.util.ArrayList;
import java.util.List;

/**
 * A distance that a form offers.
 *
 * @param value in addresses
 */
public record RadiusChoice(String value, String words, boolean chosen) {

    /** Those that are offered, and the one in use. */
    public static List<RadiusChoice> of(String inUse) {
        Radius chosen = Radius.parse(inUse).orElse(Radius.USUAL);
        List<Radius> all = new ArrayList<>(Radius.offered());
        if (!all.contains(chosen)) {
            all.addFirst(chosen);
        }
        return all.stream()
                .map(r -> new RadiusChoice(r.parameter(), r.choice(), r.equals(chosen)))
                .toList();
    }
}
