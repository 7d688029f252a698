package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Age limits as the registry writes them: "18 Years", "6 Months"; empty is no limit. */
record AgeRange(String minimum, String maximum) {

    static AgeRange parse(String line) {
        List<String> columns = Lexicon.columns(line);
        return new AgeRange(Lexicon.cell(columns, 0), Lexicon.cell(columns, 1));
    }

    /** The registry's age groups: child to 17 years, adult 18 to 64, older adult from 65. */
    List<String> groups() {
        double from = minimum.isEmpty() ? 0 : years(minimum);
        double to = maximum.isEmpty() ? Double.MAX_VALUE : years(maximum);
        List<String> groups = new ArrayList<>();
        if (from < 18) {
            groups.add("CHILD");
        }
        if (from < 65 && to >= 18) {
            groups.add("ADULT");
        }
        if (to >= 65) {
            groups.add("OLDER_ADULT");
        }
        return groups;
    }

    String inWords() {
        if (minimum.isEmpty()) {
            return maximum.isEmpty() ? "People of any age" : "Age up to " + lower(maximum);
        }
        return maximum.isEmpty()
                ? "Age of " + lower(minimum) + " or older"
                : "Aged " + lower(minimum) + " to " + lower(maximum);
    }

    private static String lower(String age) {
        return age.toLowerCase(Locale.ROOT);
    }

    private static double years(String age) {
        int space = age.indexOf(' ');
        int count = Integer.parseInt(age.substring(0, space));
        return switch (age.substring(space + 1)) {
            case "Year", "Years" -> count;
            case "Month", "Months" -> count / 12.0;
            case "Week", "Weeks" -> count * 7 / 365.25;
            case "Day", "Days" -> count / 365.25;
            case "Hour", "Hours", "Minute", "Minutes" -> 0;
            default -> throw new IllegalStateException("An age has the unit " + age + "; known are years to minutes.");
        };
    }
}
