package org.eligo.glossary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eligo.language.InterfaceLanguage;

/**
 * A word that is explained.
 *
 * @param kind the heading it stands under: how studies are built, laboratory values, …
 * @param forms every way in which it is written, the usual one first
 * @param meanings one to three plain sentences, in every language of the interface
 */
public record Term(String kind, List<String> forms, Map<InterfaceLanguage, String> meanings) {

    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    public Term {
        forms = List.copyOf(forms);
        meanings = Map.copyOf(meanings);
        if (forms.isEmpty()
                || forms.stream().anyMatch(String::isBlank)
                || meanings.values().stream().anyMatch(String::isBlank)
                || meanings.size() < InterfaceLanguage.values().length) {
            throw new IllegalArgumentException("A term has a form, and a meaning in every language: " + forms + ".");
        }
    }

    /** The usual form. */
    public String name() {
        return forms.getFirst();
    }

    /** What it means, in the language that is spoken. */
    public String meaning() {
        return Objects.requireNonNull(meanings.get(InterfaceLanguage.now()));
    }

    /** Its name in addresses: small letters, digits and dashes. */
    public String slug() {
        String plain = name().toLowerCase(Locale.ROOT)
                .replace('µ', 'u')
                .replace('μ', 'u')
                .replace("+", "plus")
                .replace("×", "x");
        String slug = NO_SLUG.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "term" : slug;
    }
}
