package org.eligo.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Spanish names of countries, by the names that the registry gives them, has given them, or may. */
final class SpanishCountries {

    private static final Locale SPANISH = Locale.forLanguageTag(InterfaceLanguage.SPANISH.code());

    /**
     * Where the registry has a name of its own, or the JDK's Spanish one is not usual. A country that the registry calls by two names has
     * two here as well, since each has its own studies.
     */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("Brunei Darussalam", "Brunéi Darusalam"),
            Map.entry("Burma", "Birmania"),
            Map.entry("Cabo Verde", "Cabo Verde"),
            Map.entry("Congo", "Congo"),
            Map.entry("Congo, The Democratic Republic of the", "República Democrática del Congo"),
            Map.entry("Côte D'Ivoire", "Costa de Marfil"),
            Map.entry("Czech Republic", "República Checa"),
            Map.entry("Democratic Republic of the Congo", "República Democrática del Congo"),
            Map.entry("East Timor", "Timor Oriental"),
            Map.entry("Falkland Islands (Malvinas)", "Islas Malvinas"),
            Map.entry("Federated States of Micronesia", "Estados Federados de Micronesia"),
            Map.entry("Holy See (Vatican City State)", "Santa Sede (Ciudad del Vaticano)"),
            Map.entry("Hong Kong", "Hong Kong"),
            Map.entry("Iran, Islamic Republic of", "República Islámica de Irán"),
            Map.entry("Ivory Coast", "Costa de Marfil"),
            Map.entry("Korea, Democratic People's Republic of", "República Popular Democrática de Corea"),
            Map.entry("Korea, Republic of", "República de Corea"),
            Map.entry("Kosovo", "Kosovo"),
            Map.entry("Lao People's Democratic Republic", "República Democrática Popular Lao"),
            Map.entry("Libyan Arab Jamahiriya", "Jamahiriya Árabe Libia"),
            Map.entry("Macao", "Macao"),
            Map.entry("Macau", "Macao"),
            Map.entry("Macedonia, The Former Yugoslav Republic of", "Antigua República Yugoslava de Macedonia"),
            Map.entry("Micronesia, Federated States of", "Estados Federados de Micronesia"),
            Map.entry("Moldova, Republic of", "República de Moldavia"),
            Map.entry("Myanmar", "Myanmar"),
            Map.entry("Palestine", "Palestina"),
            Map.entry("Palestinian Territory, occupied", "Territorio Palestino Ocupado"),
            Map.entry("Palestinian Territories, Occupied", "Territorios Palestinos Ocupados"),
            Map.entry("Republic of the Congo", "República del Congo"),
            Map.entry("Reunion", "Reunión"),
            Map.entry("Russian Federation", "Federación de Rusia"),
            Map.entry("Sao Tome and Principe", "Santo Tomé y Príncipe"),
            Map.entry("Swaziland", "Suazilandia"),
            Map.entry("Syrian Arab Republic", "República Árabe Siria"),
            Map.entry("Taiwan, Province of China", "Taiwán, provincia de China"),
            Map.entry("Tanzania, United Republic of", "República Unida de Tanzania"),
            Map.entry("Turkey", "Turquía"),
            Map.entry("Turkey (Türkiye)", "Turquía (Türkiye)"),
            Map.entry("United States Minor Outlying Islands", "Islas menores alejadas de los Estados Unidos"),
            Map.entry("Viet Nam", "Viet Nam"),
            Map.entry("Virgin Islands (U.S.)", "Islas Vírgenes de los Estados Unidos"),
            Map.entry("Virgin Islands, British", "Islas Vírgenes Británicas"),
            Map.entry("Virgin Islands, U.S.", "Islas Vírgenes de los Estados Unidos"));

    private static final Map<String, String> NAMES = names();

    private SpanishCountries() {}

    /** Empty for what is no country, or is none any more. */
    static Optional<String> name(String registered) {
        return Optional.ofNullable(NAMES.get(key(registered)));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            names.put(
                    key(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)),
                    Locale.of("", code).getDisplayCountry(SPANISH));
        }
        OWN.forEach((name, spanish) -> names.put(key(name), spanish));
        return names;
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
