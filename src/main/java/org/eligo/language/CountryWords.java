package org.eligo.language;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Names of countries, which records give in English, as people read them. Addresses and filters keep the registry's name. */
public final class CountryWords {

    private CountryWords() {}

    /** A name as a sentence has it behind "in": "the United States", "Norway"; "el Reino Unido", "Noruega". */
    public static String in(String country) {
        return Texts.now().find("country-in." + CountryNames.slug(country)).orElseGet(() -> shown(country));
    }

    /** The name in the language that is spoken; one that has none there is marked as English. */
    public static String shown(String country) {
        return switch (InterfaceLanguage.now()) {
            case ENGLISH -> country;
            case SPANISH -> CountryNames.spanish().name(country).orElseGet(() -> EnglishText.marked(country));
        };
    }

    /** A place that ends with its country, "Lyon, France": the same with the country as it is {@link #shown}. */
    public static String shownAtEnd(String place) {
        if (InterfaceLanguage.now() == InterfaceLanguage.ENGLISH) {
            return place;
        }
        // Names of countries may hold a comma: the longest end that is one.
        for (int from = 0; from < place.length(); ) {
            String end = place.substring(from);
            if (CountryNames.spanish().name(end).isPresent()) {
                return place.substring(0, from) + shown(end);
            }
            int comma = place.indexOf(", ", from);
            from = comma < 0 ? place.length() : comma + 2;
        }
        return place;
    }

    /** Names of countries as the language that is spoken sorts what it shows. */
    public static Comparator<String> order() {
        return Comparator.comparing(
                country -> EnglishText.unmarked(shown(country)),
                Collator.getInstance(
                        Locale.forLanguageTag(InterfaceLanguage.now().code())));
    }
}
