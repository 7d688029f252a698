package org.eligo.glossary;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eligo.language.Texts;

/**
 * A word that is explained.
 *
 * @param kind the heading it stands under: how studies are built, laboratory values, …
 * @param forms every way in which it is written, the usual one first
 */
public record Term(String kind, List<String> forms) {

    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    public Term {
        forms = List.copyOf(forms);
        if (forms.isEmpty() || forms.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A term has a form, and no empty one: " + forms + ".");
        }
    }

    /** The usual form. */
    public String name() {
        return forms.getFirst();
    }

    /** What it means: one to three plain sentences, in the language that is spoken. */
    public String meaning() {
        return Texts.now().say("word." + slug());
    }

    /** Its name in addresses, and of what it means in the words of a language: small letters, digits and dashes. */
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
