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
 * @param slug its name in addresses, and of what it means in the words of a language: small letters, digits and dashes
 */
public record Term(String kind, List<String> forms, String slug) {

    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    /** The slug of a form without a letter or digit. */
    private static final String NAMELESS = "term";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    public Term {
        forms = List.copyOf(forms);
        if (forms.isEmpty() || forms.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A term has a form, and no empty one: " + forms + ".");
        }
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException(
                    "A slug is small letters and digits, with single dashes between, not \"" + slug + "\".");
        }
    }

    /** A term with the slug of its usual form. */
    public Term(String kind, List<String> forms) {
        this(kind, forms, forms.isEmpty() ? NAMELESS : slugOf(forms.getFirst()));
    }

    /** The usual form. */
    public String name() {
        return forms.getFirst();
    }

    /** What it means: one to three plain sentences, in the language that is spoken. */
    public String meaning() {
        return Texts.now().say("word." + slug);
    }

    private static String slugOf(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace('µ', 'u')
                .replace('μ', 'u')
                .replace("+", "plus")
                .replace("×", "x");
        String slug = NO_SLUG.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? NAMELESS : slug;
    }
}
