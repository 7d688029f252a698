package org.eligo.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that Eligo says to people in one language, by key: the resource {@code language/texts/LANGUAGE.properties}, in UTF-8. Another
 * language is another such file, and a name in {@link InterfaceLanguage}. Text of records is never translated. Immutable.
 *
 * <p>Where words hold <code>{0}</code>, <code>{1}</code>, …, the values that are handed over stand there; every other character stands
 * for itself. A value that runs from right to left is kept apart from the words around it. Words are plain text: templates escape them,
 * and a sentence with a link in it is cut into several keys.
 *
 * <p>The file has the words of pages and of their script, the sentences of rules in the rooms below them, the explanations of the
 * glossary, names of {@linkplain CountryNames countries}, and {@linkplain #label labels}. Not there: what only programs and the command line are told, which is English.
 */
public final class Texts {

    /** Languages that are complete, by their ISO 639 codes. */
    static final List<String> LANGUAGES =
            Stream.of(InterfaceLanguage.values()).map(InterfaceLanguage::code).toList();

    /** Begins the keys of labels. */
    private static final String LABEL = "label.";

    /** Begins the keys of what the script says. */
    private static final String SCRIPT = "script.";

    private static final Texts ENGLISH = new Texts("en");
    private static final Texts SPANISH = new Texts("es");

    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    private final String language;
    private final Map<String, String> words;

    Texts(String language) {
        this.language = language;
        String resource = "/org/eligo/language/texts/" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(resource), resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties file = new Properties();
            file.load(reader);
            words = file.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, file::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the language that is spoken at the moment. */
    public static Texts now() {
        return of(InterfaceLanguage.now());
    }

    public static Texts of(InterfaceLanguage language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case SPANISH -> SPANISH;
        };
    }

    /** What {@code lang} says of the text of records, which is English; null where the page is too, so that templates leave it out. */
    public static @Nullable String ofRecords() {
        return InterfaceLanguage.now() == InterfaceLanguage.ENGLISH ? null : InterfaceLanguage.ENGLISH.code();
    }

    /** Its code, for {@code lang}. */
    public String language() {
        return language;
    }

    /**
     * The words under a key, with the values in their places.
     *
     * @throws IllegalArgumentException if the language has no words under that key, or they have a place for which there is no value
     */
    public String say(String key, Object... values) {
        String text = words.get(key);
        if (text == null) {
            throw new IllegalArgumentException("The language " + language + " has no words for \"" + key + "\".");
        }
        if (text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder said = new StringBuilder(text.length() + 16 * values.length);
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            if (isPlace(text, at)) {
                int number = text.charAt(at + 1) - '0';
                if (number >= values.length) {
                    throw new IllegalArgumentException(
                            "The words for \"" + key + "\" need a value for {" + number + "}.");
                }
                said.append(text, from, at).append(RightToLeft.apart(String.valueOf(values[number])));
                from = at + 3;
            }
        }
        return said.append(text, from, text.length()).toString();
    }

    /** The words under a key that may be absent, without places. */
    Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    private static boolean isPlace(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at + 1) >= '0'
                && text.charAt(at + 1) <= '9'
                && text.charAt(at + 2) == '}';
    }

    /** So many of a thing, "1 study" or "1,200 studies": the keys {@code count.THING.one} and {@code count.THING.many}. */
    public String count(String thing, long number) {
        return say(
                "count." + thing + (number == 1 ? ".one" : ".many"),
                InterfaceLanguage.now().grouped(number));
    }

    /**
     * A label that has its English elsewhere (values of the registry, boxes, ranges, kinds of documents and of words), in this language;
     * as it is where the language has none, so that text of records may be handed over.
     */
    public String label(String english) {
        return translated(english).orElse(english);
    }

    /** The same, empty where the language has no such label. */
    Optional<String> translated(String english) {
        return this == ENGLISH ? Optional.of(english) : find(LABEL + slug(english));
    }

    /** What stands for a label behind {@code label.}: its letters and digits, small, with dashes between the words. */
    static String slug(String english) {
        String plain = english.toLowerCase(Locale.ROOT).replace("'", "").replace("\u2019", "");
        return NO_SLUG.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    }

    /** What the script says: by its English words, those of this language, both with places for values. */
    public Map<String, String> script() {
        Map<String, String> script = new TreeMap<>();
        ENGLISH.keys().stream()
                .filter(key -> key.startsWith(SCRIPT))
                .forEach(key -> script.put(ENGLISH.words.get(key), words.get(key)));
        return script;
    }

    /** All labels, by key. */
    Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        keys().stream().filter(key -> key.startsWith(LABEL)).forEach(key -> labels.put(key, words.get(key)));
        return labels;
    }

    /** Every key, sorted. */
    Set<String> keys() {
        return new TreeSet<>(words.keySet());
    }
}
