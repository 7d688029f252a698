package org.eligo.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of countries in one language, by the names that the registry gives them, has given them, or may: those of the JDK, and those
 * under {@code country.SLUG} in the file of the language's {@linkplain Texts words} where the registry has a name of its own, or the
 * JDK's is not usual. A country that the registry calls by two names may have two, since each has its own studies. Immutable.
 */
final class CountryNames {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final CountryNames SPANISH = new CountryNames(InterfaceLanguage.SPANISH);

    private final Texts texts;
    private final Map<String, String> ofJdk = new HashMap<>();

    private CountryNames(InterfaceLanguage language) {
        this.texts = Texts.of(language);
        Locale locale = Locale.forLanguageTag(language.code());
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            ofJdk.put(slug(country.getDisplayCountry(Locale.ENGLISH)), country.getDisplayCountry(locale));
        }
    }

    static CountryNames spanish() {
        return SPANISH;
    }

    /** Empty for what is no country, or is none any more. */
    Optional<String> name(String registered) {
        String slug = slug(registered);
        return texts.find("country." + slug).or(() -> Optional.ofNullable(ofJdk.get(slug)));
    }

    /** What stands for a country in keys: "the-gambia" and "gambia" are one, and so are "St. Lucia" and "Saint Lucia". */
    static String slug(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .replace("st. ", "saint ")
                .replace("the grenadines", "grenadines")
                .replaceFirst("^the ", "");
        return Texts.slug(
                ACCENT.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll(""));
    }
}
