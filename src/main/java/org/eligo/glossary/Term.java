package org.eligo.glossary;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word that is explained.
 *
 * @param kind the heading it stands under: how studies are built, laboratory values, …
 * @param forms every way in which it is written, the usual one first
 * @param meaning one to three plain sentences
 */
public record Term(String kind, List<String> forms, String meaning) {

    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    public Term {
        forms = List.copyOf(forms);
        if (forms.isEmpty() || forms.stream().anyMatch(String::isBlank) || meaning.isBlank()) {
            throw new IllegalArgumentException("A term has a form and a meaning: " + forms + ".");
        }
    }

    /** The usual form. */
    public String name() {
        return forms.getFirst();
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
