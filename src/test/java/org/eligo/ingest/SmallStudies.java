package org.eligo.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Fictional studies as compact JSON, with everything in their text that could mislead a reader of brackets and lines. */
final class SmallStudies {

    private static final List<String> TEXTS = List.of(
            "plain words",
            "braces } { ] [ , :",
            "{\\\"protocolSection\\\":{",
            "back\\\\slash\\\\",
            "line\\nbreak \\u000a",
            "quote \\\" inside",
            "μg/mL ≥ 10×10⁶ 中国",
            "");

    private SmallStudies() {}

    static String study(int number) {
        return study(number, "\"briefTitle\":\"Study " + number + "\"");
    }

    static String study(int number, String more) {
        return String.format(
                Locale.ROOT,
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT%08d\",%s}},\"hasResults\":false}",
                99_000_000 + number,
                more);
    }

    static String random(int number, RandomGenerator random) {
        List<String> conditions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            conditions.add("\"" + text(random) + "\"");
        }
        String identification = String.format(
                Locale.ROOT,
                "\"identificationModule\":{\"nctId\":\"NCT%08d\",\"briefTitle\":\"%s\"}",
                99_000_000 + number,
                text(random));
        String conditionsModule = ",\"conditionsModule\":{\"conditions\":[" + String.join(",", conditions) + "]}";
        String design = ",\"designModule\":{\"enrollmentInfo\":{\"count\":" + random.nextInt(1000) + "}}";
        String sites = ",\"contactsLocationsModule\":{\"locations\":[{\"city\":\"" + text(random)
                + "\",\"geoPoint\":{\"lat\":-1.50,\"lon\":2e1}},{\"city\":\"Ulm\"}]}";
        String protocol = "\"protocolSection\":{" + identification + conditionsModule + design
                + (random.nextBoolean() ? sites : "") + "}";
        return random.nextInt(5) == 0
                ? "{\"hasResults\":true," + protocol + "}"
                : "{" + protocol + ",\"hasResults\":false}";
    }

    private static String text(RandomGenerator random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** The same JSON with white space between some of its tokens. */
    static String spaced(String json, RandomGenerator random, List<String> spaces) {
        StringBuilder spaced = new StringBuilder();
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString && c == '\\') {
                spaced.append(c).append(json.charAt(++i));
                continue;
            }
            boolean structural = !inString && "{}[],:".indexOf(c) >= 0;
            if (structural && i > 0 && random.nextInt(3) == 0) {
                spaced.append(spaces.get(random.nextInt(spaces.size())));
            }
            spaced.append(c);
            if (c == '"') {
                inString = !inString;
            }
            if (structural && i < json.length() - 1 && random.nextInt(3) == 0) {
                spaced.append(spaces.get(random.nextInt(spaces.size())));
            }
        }
        return spaced.toString();
    }
}
