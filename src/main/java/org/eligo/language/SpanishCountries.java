package org.eligo.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Spanish names of countries, by the names that the registry gives them, has given them, or may. */
final class SpanishCountries {

    private static final Locale SPANISH = Locale.forLanguageTag(InterfaceLanguage.SPANISH.code());

    /** Names that the JDK does not have, with the code of the country. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("Brunei Darussalam", "BN"),
            Map.entry("Burma", "MM"),
            Map.entry("Cabo Verde", "CV"),
            Map.entry("Congo", "CG"),
            Map.entry("Congo, The Democratic Republic of the", "CD"),
            Map.entry("Czech Republic", "CZ"),
            Map.entry("Democratic Republic of the Congo", "CD"),
            Map.entry("East Timor", "TL"),
            Map.entry("Falkland Islands (Malvinas)", "FK"),
            Map.entry("Federated States of Micronesia", "FM"),
            Map.entry("Holy See (Vatican City State)", "VA"),
            Map.entry("Iran, Islamic Republic of", "IR"),
            Map.entry("Ivory Coast", "CI"),
            Map.entry("Korea, Democratic People's Republic of", "KP"),
            Map.entry("Korea, Republic of", "KR"),
            Map.entry("Kosovo", "XK"),
            Map.entry("Lao People's Democratic Republic", "LA"),
            Map.entry("Libyan Arab Jamahiriya", "LY"),
            Map.entry("Macau", "MO"),
            Map.entry("Macedonia, The Former Yugoslav Republic of", "MK"),
            Map.entry("Micronesia, Federated States of", "FM"),
            Map.entry("Moldova, Republic of", "MD"),
            Map.entry("Myanmar", "MM"),
            Map.entry("Palestine", "PS"),
            Map.entry("Palestinian Territory, occupied", "PS"),
            Map.entry("Palestinian Territories, Occupied", "PS"),
            Map.entry("Republic of the Congo", "CG"),
            Map.entry("Reunion", "RE"),
            Map.entry("Russian Federation", "RU"),
            Map.entry("Sao Tome and Principe", "ST"),
            Map.entry("Swaziland", "SZ"),
            Map.entry("Syrian Arab Republic", "SY"),
            Map.entry("Taiwan, Province of China", "TW"),
            Map.entry("Tanzania, United Republic of", "TZ"),
            Map.entry("Turkey", "TR"),
            Map.entry("Turkey (Türkiye)", "TR"),
            Map.entry("United States Minor Outlying Islands", "UM"),
            Map.entry("Viet Nam", "VN"),
            Map.entry("Virgin Islands (U.S.)", "VI"),
            Map.entry("Virgin Islands, British", "VG"),
            Map.entry("Virgin Islands, U.S.", "VI"));

    /** Where the JDK's name is not the one that people use. */
    private static final Map<String, String> USUAL =
            Map.of("CI", "Costa de Marfil", "HK", "Hong Kong", "MO", "Macao", "CG", "República del Congo");

    private static final Map<String, String> NAMES = names();

    private SpanishCountries() {}

    /** Empty for what is no country, or is none any more. */
    static Optional<String> name(String registered) {
        return Optional.ofNullable(NAMES.get(key(registered)));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(key(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), spanish(code));
        }
        CODES.forEach((name, code) -> names.put(key(name), spanish(code)));
        names.put(key("Hong Kong"), spanish("HK"));
        names.put(key("Macao"), spanish("MO"));
        return names;
    }

    private static String spanish(String code) {
        return USUAL.getOrDefault(code, Locale.of("", code).getDisplayCountry(SPANISH));
    }

    /** "The Gambia" is "Gambia", "St. Lucia" is "Saint Lucia", whatever its capitals. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("&", "and")
                .replace("st. ", "saint ")
                .replace("the grenadines", "grenadines")
                .replaceFirst("^the ", "");
    }
}
