package org.eligo.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Powers of ten whose raised digits were lost on the way into the registry: {@code ×106} for {@code ×10⁶}. The text itself is left
 * as it is; a note beneath it says how it may be meant.
 */
final class LostPowers {

    private static final Pattern POWER =
            Pattern.compile("[×x]\\s?10([3-9]|1[0-2])(?![0-9.,])(?!\\s?(?:[cmµn]?m|x|×)\\b)");
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int MAX_NOTES = 5;

    private LostPowers() {}

    /** One sentence for each, in the order of the text. */
    static List<String> notes(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher matcher = POWER.matcher(text);
        while (matcher.find() && found.size() < MAX_NOTES) {
            StringBuilder raised = new StringBuilder();
            matcher.group(1).chars().forEach(d -> raised.append(RAISED.charAt(d - '0')));
            found.putIfAbsent(matcher.group(), "×10" + raised);
        }
        List<String> notes = new ArrayList<>();
        found.forEach((written, meant) -> notes.add("“" + written + "” above may stand for “" + meant
                + "”: raised digits are sometimes lost on their way into the registry."));
        return notes;
    }
}
