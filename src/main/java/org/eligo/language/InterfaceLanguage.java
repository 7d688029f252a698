package org.eligo.language;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * A language of the interface. It is bound while a page is made; where none is, as in the interface for programs, it is English. Its
 * pages stand under addresses of their own, so that an address says all that a page depends on.
 */
public enum InterfaceLanguage {
    ENGLISH("en", "", "MMMM d, uuuu", "MMMM uuuu"),
    SPANISH("es", "/es", "d 'de' MMMM 'de' uuuu", "MMMM 'de' uuuu");

    /** What is done while a language is spoken. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private static final ScopedValue<InterfaceLanguage> SPOKEN = ScopedValue.newInstance();

    /** The least number that has a thousand to group. */
    private static final long FIRST_GROUPED = 1_000;

    /** In Spanish, digits are grouped only where there are more than four. */
    private static final long GROUPED_FROM = 10_000;

    private final String code;
    private final String prefix;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    InterfaceLanguage(String code, String prefix, String day, String month) {
        this.code = code;
        this.prefix = prefix;
        Locale locale = Locale.forLanguageTag(code);
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.month = DateTimeFormatter.ofPattern(month, locale);
    }

    /** The one that is spoken at the moment. */
    public static InterfaceLanguage now() {
        return SPOKEN.orElse(ENGLISH);
    }

    /** The one in which a page under this path is. */
    public static InterfaceLanguage ofPath(String path) {
        return path.equals(SPANISH.prefix) || path.startsWith(SPANISH.prefix + "/") ? SPANISH : ENGLISH;
    }

    /** The path of the English page. */
    public static String withoutPrefix(String path) {
        String rest = path.substring(ofPath(path).prefix.length());
        return rest.isEmpty() ? "/" : rest;
    }

    /** Speaks it until the work is done. */
    public void during(Work work) throws Exception {
        Boolean unused = ScopedValue.where(SPOKEN, this).call(() -> {
            work.run();
            return true;
        });
    }

    /** Speaks it until something is made. */
    public <T> T making(Supplier<T> made) {
        return ScopedValue.where(SPOKEN, this).call(made::get);
    }

    /** By ISO 639, for {@code lang}. */
    public String code() {
        return code;
    }

    /** What stands before the path of each of its pages; empty text for English. */
    public String prefix() {
        return prefix;
    }

    /** The address of a page in this language; its English one begins with a slash. */
    public String address(String english) {
        return english.equals("/") && !prefix.isEmpty() ? prefix : prefix + english;
    }

    /** "March 5, 2024". */
    public DateTimeFormatter day() {
        return day;
    }

    /** "March 2024". */
    public DateTimeFormatter month() {
        return month;
    }

    /** A whole number with its thousands grouped: 12,345. */
    public String grouped(long number) {
        if (number >= 0 && number < FIRST_GROUPED) {
            return Long.toString(number);
        }
        String english = String.format(Locale.ROOT, "%,d", number);
        return switch (this) {
            case ENGLISH -> english;
            case SPANISH -> Math.abs(number) < GROUPED_FROM ? Long.toString(number) : english.replace(',', '\u00A0');
        };
    }

    /** A number of one decimal: 1.2. */
    public String decimal(double number) {
        String english = String.format(Locale.ROOT, "%.1f", number);
        return switch (this) {
            case ENGLISH -> english;
            case SPANISH -> english.replace('.', ',');
        };
    }
}
