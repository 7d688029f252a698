package org.eligo.language;

import java.util.Set;

/** Names of countries within sentences. */
public final class CountryWords {

    private static final Set<String> WITH_ARTICLE = Set.of(
            "United States",
            "United Kingdom",
            "United Arab Emirates",
            "Netherlands",
            "Philippines",
            "Russian Federation",
            "Dominican Republic",
            "Central African Republic",
            "Czech Republic",
            "Bahamas",
            "Maldives",
            "Seychelles",
            "Comoros",
            "Congo",
            "Cayman Islands",
            "Faroe Islands",
            "Marshall Islands",
            "Northern Mariana Islands",
            "Solomon Islands",
            "Virgin Islands (U.S.)",
            "United States Minor Outlying Islands",
            "Netherlands Antilles");

    private CountryWords() {}

    /** A name as a sentence has it behind "in": "the United States", "Norway". Other languages keep the registry's English name alone. */
    public static String in(String country) {
        return InterfaceLanguage.now() == InterfaceLanguage.ENGLISH && WITH_ARTICLE.contains(country)
                ? "the " + country
                : country;
    }
}
