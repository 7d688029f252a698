package org.eligo.portal.place;

import java.util.List;

/**
 * What somebody may have meant otherwise who named a place.
 *
 * @param remark what was not understood, or only guessed, in a sentence; empty text where nothing
 * @param lead what stands before the places with the same code; empty text where there are none
 * @param sameCode places with the same postal code in other countries, or of the same two letters, as they can be typed
 * @param others further places of the same name, as they can be typed
 */
public record Doubt(String remark, String lead, List<String> sameCode, List<String> others) {

    /** All is plain. */
    public static final Doubt NONE = new Doubt("", "", List.of(), List.of());

    public Doubt {
        sameCode = List.copyOf(sameCode);
        others = List.copyOf(others);
    }
}
