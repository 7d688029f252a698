package org.eligo.study;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Country names as the registry writes them, and their ISO 3166-1 codes of two letters. */
public final class Country {

    private static final Map<String, String> CODES = codes();

    private Country() {}

    /** The code of a country's name; empty where the name is not known (a state that is no more, a new spelling). */
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** Java's English names, and the registry's where they differ. */
    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        String[][] registry = {
            {"Turkey (Türkiye)", "TR"},
            {"Turkey", "TR"},
            {"Türkiye", "TR"},
            {"Korea, Republic of", "KR"},
            {"South Korea", "KR"},
            {"Korea, Democratic People's Republic of", "KP"},
            {"North Korea", "KP"},
            {"Russian Federation", "RU"},
            {"Russia", "RU"},
            {"Iran, Islamic Republic of", "IR"},
            {"Iran", "IR"},
            {"Syrian Arab Republic", "SY"},
            {"Syria", "SY"},
            {"Viet Nam", "VN"},
            {"Vietnam", "VN"},
            {"Czech Republic", "CZ"},
            {"Czechia", "CZ"},
            {"Hong Kong", "HK"},
            {"Macao", "MO"},
            {"Macau", "MO"},
            {"Moldova, Republic of", "MD"},
            {"Macedonia, The Former Yugoslav Republic of", "MK"},
            {"North Macedonia", "MK"},
            {"Tanzania, United Republic of", "TZ"},
            {"Lao People's Democratic Republic", "LA"},
            {"Congo, The Democratic Republic of the", "CD"},
            {"Democratic Republic of the Congo", "CD"},
            {"Congo", "CG"},
            {"Republic of the Congo", "CG"},
            {"Côte D'Ivoire", "CI"},
            {"Côte d'Ivoire", "CI"},
            {"Ivory Coast", "CI"},
            {"Palestinian Territories, Occupied", "PS"},
            {"Palestinian Territory, occupied", "PS"},
            {"Palestinian Territories", "PS"},
            {"Libyan Arab Jamahiriya", "LY"},
            {"Bosnia and Herzegovina", "BA"},
            {"Holy See (Vatican City State)", "VA"},
            {"Micronesia, Federated States of", "FM"},
            {"Myanmar", "MM"},
            {"Burma", "MM"},
            {"Swaziland", "SZ"},
            {"Eswatini", "SZ"},
            {"Cape Verde", "CV"},
            {"Saint Kitts and Nevis", "KN"},
            {"Saint Lucia", "LC"},
            {"Saint Martin", "MF"},
            {"Trinidad and Tobago", "TT"},
            {"Antigua and Barbuda", "AG"},
            {"United States Minor Outlying Islands", "UM"},
            {"Virgin Islands (U.S.)", "VI"},
            {"The Gambia", "GM"},
            {"The Bahamas", "BS"},
            {"Réunion", "RE"},
            {"Reunion", "RE"},
            {"Brunei Darussalam", "BN"},
            {"Timor-Leste", "TL"},
            {"Kosovo", "XK"},
        };
        for (String[] row : registry) {
            codes.put(row[0].toLowerCase(Locale.ROOT), row[1]);
        }
        return Map.copyOf(codes);
    }
}
