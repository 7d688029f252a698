package org.eligo.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Powers of ten whose raised digits were lost on the way into the registry: {@code ×106} for {@code ×10⁶}. */
public final class LostPowers {

    private static final Pattern POWER =
            Pattern.compile("[×x]\\s?10([3-9]|1[0-2])(?![0-9.,])(?!\\s?(?:[cmµn]?m|x|×)\\b)");

    /** Each of these powers has it, and most texts have not: they need no closer look. */
    private static final String TEN = "10";

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int MAX_FINDS = 5;

    private LostPowers() {}

    /**
     * A power that was found.
     *
     * @param written as in the text
     * @param meant as it is probably meant
     * @param start where it stands, in characters
     */
    public record Find(String written, String meant, int start) {}

    /** The first finds, in the order of the text, each way of writing once. */
    public static List<Find> find(String text) {
        if (!text.contains(TEN)) {
            return List.of();
        }
        List<Find> found = new ArrayList<>();
        Matcher matcher = POWER.matcher(text);
        while (matcher.find() && found.size() < MAX_FINDS) {
            String written = matcher.group();
            if (found.stream().noneMatch(f -> f.written().equals(written))) {
                StringBuilder raised = new StringBuilder();
                matcher.group(1).chars().forEach(d -> raised.append(RAISED.charAt(d - '0')));
                found.add(new Find(written, "×10" + raised, matcher.start()));
            }
        }
        return List.copyOf(found);
    }
}
