package org.eligo.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of the interface in one language, by key: the resource {@code texts/LANGUAGE.properties}, in UTF-8. Another language is
 * another such file, and its name in {@link #LANGUAGES}. Text of records is never translated. Immutable.
 */
public final class Texts {

    /** Languages that are complete, by their ISO 639 codes. */
    static final List<String> LANGUAGES = List.of("en");

    private static final Texts ENGLISH = new Texts("en");

    private final String language;
    private final Properties words = new Properties();

    Texts(String language) {
        this.language = language;
        String resource = "texts/" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Texts english() {
        return ENGLISH;
    }

    /** Its code, for {@code lang}. */
    public String language() {
        return language;
    }

    /** @throws IllegalArgumentException if the language has no words under that key */
    public String say(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("The language " + language + " has no words for \"" + key + "\".");
        }
        return text;
    }

    /** Every key, sorted. */
    Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }
}
