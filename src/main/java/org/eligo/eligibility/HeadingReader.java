package org.eligo.eligibility;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.eligibility.Section.Kind;

/**
 * Finds the heading that a line opens with, and where it ends.
 *
 * <p>Cuts the line, at its colon or its end, and asks {@link HeadingPhrase} what the words are. Looks at a bounded stretch of a
 * line.
 */
final class HeadingReader {

    /** No heading is longer, in UTF-16 units. */
    static final int MAX_HEADING = 240;

    /** Every heading has one of these; most lines have none. */
    private static final Pattern HINT =
            Pattern.compile("clus|clud|criteri|characteristics|therapy", Pattern.CASE_INSENSITIVE);

    private static final Pattern DECORATION =
            Pattern.compile("(?:[#*_>=\\s\\\\\"\u2022\u00B7\u25CF\u2013\u2014-]){1,12}+");
    private static final Pattern ENUMERATOR =
            Pattern.compile("(?:\\(?(?:[0-9]{1,2}|[ivxIVX]{1,4}|[A-Za-z])[.)]){1,3}+\\s++");
    private static final Pattern MARKS = Pattern.compile("[*_#\"]");
    private static final Pattern CLOSING = Pattern.compile("[\\s:;.=\u2013\u2014-]{1,20}+$");
    private static final Pattern TITLE = Pattern.compile("(?:Key |Main |Study )?"
            + "(?:(?<kind>Inclusion|Exclusion) [Cc]riteria|(?<upper>INCLUSION|EXCLUSION) CRITERIA)"
            + "(?: ?[.;\u2013\u2014-](?=\\s)|(?=\\s[\\p{Lu}\\d\u2264\u2265<>\\\\\u2022*]))");

    private HeadingReader() {}

    /**
     * A heading at the start of a line.
     *
     * @param end where it ends; what follows on the line belongs to the section
     */
    record Found(Kind kind, Heading heading, int end) {}

    /**
     * The heading that a line opens with.
     *
     * @param open the kind of the section so far: below INCLUSION and EXCLUSION, topics ("Prior therapy:") divide no further
     * @param topicsBefore unless the text is laid out by such topics in capitals, with a section of kind OTHER before
     */
    static Optional<Found> read(String source, Line line, Kind open, boolean topicsBefore) {
        int windowEnd = Math.min(line.end(), line.start() + MAX_HEADING);
        String window = source.substring(line.start(), windowEnd);
        if (!HINT.matcher(window).find()) {
            return Optional.empty();
        }
        boolean whole = windowEnd == line.end();
        Matcher decoration = DECORATION.matcher(window);
        int from = decoration.lookingAt() ? decoration.end() : 0;
        boolean marked = line.marker().isPresent() && line.marker().get().words() > line.start();
        Matcher enumerator = ENUMERATOR.matcher(window).region(from, window.length());
        if (enumerator.lookingAt()) {
            from = enumerator.end();
        }
        int colon = colon(window, from);
        if (colon < 0 && !whole) {
            return titleBeforeWords(source, line, window, from, marked);
        }
        int close = colon < 0 ? window.length() : afterColon(window, colon + 1);
        String raw = window.substring(from, colon < 0 ? close : colon);
        boolean alone = whole && close == window.length();
        var phrase = new HeadingPhrase(normal(raw), raw, marked, line.indent(), colon >= 0, alone);
        Optional<Kind> kind = phrase.kind(open, topicsBefore);
        if (kind.isPresent()) {
            return Optional.of(found(source, line.start(), from, from + raw.length(), close, kind.get()));
        }
        return titleBeforeWords(source, line, window, from, marked);
    }

    private static Found found(String source, int at, int from, int to, int close, Kind kind) {
        String text = Blanks.readable(source, at + from, at + to);
        int end = text.length();
        while (end > 1 && "*_#=:;.-\u2013\u2014 ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Found(kind, new Heading(text.substring(0, end), new Span(at, at + close)), at + close);
    }

    /** "Inclusion Criteria Adults over 18": a title at the start of a line without a colon, then the first criterion. */
    private static Optional<Found> titleBeforeWords(String source, Line line, String window, int from, boolean marked) {
        Matcher title = TITLE.matcher(window).region(from, window.length());
        if (marked || !title.lookingAt()) {
            return Optional.empty();
        }
        boolean inclusion = "Inclusion".equals(title.group("kind")) || "INCLUSION".equals(title.group("upper"));
        Kind kind = inclusion ? Kind.INCLUSION : Kind.EXCLUSION;
        return Optional.of(found(source, line.start(), from, title.end(), title.end(), kind));
    }

    /** The first colon outside brackets; where a bracket is never closed, the first colon. */
    private static int colon(String window, int from) {
        int depth = 0;
        int inside = -1;
        for (int i = from; i < window.length(); i++) {
            char c = window.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if ((c == ':' || c == '\uFF1A') && depth <= 0) {
                return i;
            } else if ((c == ':' || c == '\uFF1A') && inside < 0) {
                inside = i;
            }
        }
        return depth > 0 ? inside : -1;
    }

    /** The end of the marks that close a heading after its colon. */
    private static int afterColon(String window, int from) {
        int at = from;
        while (at < window.length() && "*_:#".indexOf(window.charAt(at)) >= 0) {
            at++;
        }
        int rest = at;
        while (rest < window.length()
                && ("*_:#-\u2013\u2014".indexOf(window.charAt(rest)) >= 0 || Blanks.isBlank(window.charAt(rest)))) {
            rest++;
        }
        return rest == window.length() ? rest : at;
    }

    private static String normal(String raw) {
        String words = Blanks.readable(raw, 0, raw.length()).toLowerCase(Locale.ROOT);
        words = MARKS.matcher(words).replaceAll("");
        return CLOSING.matcher(words).replaceAll("").strip();
    }
}
