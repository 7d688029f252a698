package org.eligo.portal.place;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.finder.Near;
import org.eligo.language.Texts;
import org.eligo.portal.words.CountWords;

/**
 * How far somebody would travel.
 *
 * @param number above 0; infinite where any distance will do
 * @param miles else kilometres
 */
public record Radius(double number, boolean miles) {

    /** The longest, as the registry's own. */
    public static final int MAX_KILOMETRES = 805;

    /** What a search takes that names a place but no distance. */
    static final Radius USUAL = new Radius(100, false);

    private static final String ANY = "any";
    private static final Pattern WRITTEN =
            Pattern.compile("(" + ANY + "|[0-9]{1,5}(?:\\.[0-9]{1,3})?)\\s*(km|mi|miles)?");

    /** @throws IllegalArgumentException if it is not above 0, or finite and above {@link #MAX_KILOMETRES} */
    public Radius {
        if (!isAllowed(number, miles)) {
            throw new IllegalArgumentException("A distance is above 0 and at most " + MAX_KILOMETRES + " km.");
        }
    }

    private static boolean isAllowed(double number, boolean miles) {
        return number == Double.POSITIVE_INFINITY
                || (number > 0 && number * (miles ? Near.METRES_PER_MILE : 1_000) <= MAX_KILOMETRES * 1_000.0);
    }

    /** However far it is; distances are told in miles or in kilometres. */
    public static Radius any(boolean miles) {
        return new Radius(Double.POSITIVE_INFINITY, miles);
    }

    /** Written {@code 50km}, {@code 30mi}, {@code any}, {@code anymi}; without a unit it is kilometres. */
    public static Optional<Radius> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean miles = matcher.group(2) != null && matcher.group(2).startsWith("mi");
        if (matcher.group(1).equals(ANY)) {
            return Optional.of(any(miles));
        }
        double number = Double.parseDouble(matcher.group(1));
        return isAllowed(number, miles) ? Optional.of(new Radius(number, miles)) : Optional.empty();
    }

    /** The distances that forms offer. */
    public static List<Radius> offered() {
        return List.of(
                new Radius(25, false),
                new Radius(50, false),
                new Radius(100, false),
                new Radius(250, false),
                new Radius(500, false),
                any(false),
                new Radius(15, true),
                new Radius(30, true),
                new Radius(60, true),
                new Radius(150, true),
                new Radius(300, true),
                any(true));
    }

    /** Whether it leaves nothing out. */
    public boolean isAny() {
        return number == Double.POSITIVE_INFINITY;
    }

    /** Its length. */
    public double metres() {
        return number * (miles ? Near.METRES_PER_MILE : 1_000);
    }

    /** In addresses. */
    public String parameter() {
        if (isAny()) {
            return miles ? ANY + "mi" : ANY;
        }
        return digits() + (miles ? "mi" : "km");
    }

    /** What people read of one that is not {@linkplain #isAny any}: "50 km". */
    public String words() {
        return say(number == 1, digits());
    }

    /** As a choice: "Within 50 km", "At any distance". */
    public String choice() {
        if (isAny()) {
            return Texts.now().say(miles ? "radius.any.miles" : "radius.any");
        }
        return Texts.now().say("radius.within", words());
    }

    /** A distance, in this one's unit: "12 km", "1,200 miles". The points are those of cities. */
    public String distance(double metres) {
        long rounded = Math.round(metres / (miles ? Near.METRES_PER_MILE : 1_000));
        if (rounded < 1) {
            return Texts.now().say("distance.same");
        }
        return say(rounded == 1, CountWords.grouped(rounded));
    }

    private String say(boolean one, String number) {
        return Texts.now().say(miles ? one ? "distance.mile" : "distance.miles" : "distance.km", number);
    }

    private String digits() {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
