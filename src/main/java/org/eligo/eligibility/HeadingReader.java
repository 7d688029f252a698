package org.eligo.eligibility;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.eligibility.Section.Kind;

/**
 * Tells a heading ("Key Inclusion Criteria:", "EXCLUSION CRITERIA - DONOR") from a sentence that mentions one.
 *
 * <p>A heading is a phrase, not a sentence: it stands on a line of its own or ends in a colon, and has no verb. Only a line
 * without a bullet that ends in a colon may be a whole sentence ("Patients must meet these inclusion criteria:"), and it opens
 * a section only where that kind is not open already. Looks at a bounded stretch of a line.
 */
final class HeadingReader {

    /** No heading is longer, in UTF-16 units. */
    static final int MAX_HEADING = 240;

    private static final int MAX_WORDS = 12;
    private static final int MAX_SENTENCE_WORDS = 40;
    private static final int MAX_PREFIX_WORDS = 6;

    private static final Pattern DECORATION = Pattern.compile("(?:[#*_>=\\s\\\\\"\u2022\u00B7\u25CF\u2013\u2014-]){1,12}+");
    private static final Pattern ENUMERATOR = Pattern.compile("(?:\\(?(?:[0-9]{1,2}|[ivxIVX]{1,4}|[A-Za-z])[.)]){1,3}+\\s++");
    private static final Pattern CORE = Pattern.compile(
            "\\b(?<first>no inclusion(?= ?/)|non[- ]?inclusion|inclusions?|inclusive|included|exclusions?|exclusive|excluded)"
                    + "(?:\\s?(?:/|&|and|or)\\s?(?<second>inclusions?|exclusions?))?"
                    + "(?<criteria>\\s(?:cri\\w{2,8}|cit\\w{4,7}|ctri\\w{2,6}|requir\\w{2,8}))?(?!\\w)"
                    + "|\\bcrit\\w{3,6} (?:for|of) (?:the )?(?<late>non[- ]?inclusion|inclusion|exclusion)(?!\\w)");
    private static final Pattern OTHER_HEADING =
            Pattern.compile("(?:disease|patients?|population|subject|participant) characteristics"
                    + "|(?:prior|concurrent|previous)[/ ,]?(?:and )?(?:concurrent|current|concomitant)? ?therapy"
                    + "|(?:\\w+ ){0,2}(?:eligibility|entry|withdrawal|discontinuation|termination) criteria"
                    + "(?: for .{1,60}| \\(.{1,60}\\))?");
    private static final Set<String> VERBS = Set.of(
            "must", "meet", "meets", "met", "meeting", "not", "no", "does", "do", "did", "is", "was", "were", "will", "if",
            "who", "whom", "which", "have", "has", "had", "fulfil", "fulfill", "fulfills", "fulfilling", "satisfy", "may",
            "apply", "applies", "be", "should", "can", "cannot", "unless", "failure", "violating", "respected", "than",
            "time", "without");
    private static final Set<String> PLAIN_PREFIXES = Set.of(
            "key", "main", "major", "general", "the", "additional", "specific", "principal", "primary", "secondary", "core",
            "common", "overall", "basic", "summary", "of", "patient", "patients", "subject", "subjects", "participant",
            "participants", "study", "trial", "control", "controls", "donor", "recipient", "healthy", "volunteer",
            "volunteers", "cohort", "group", "phase", "part", "arm", "for", "and", "a", "b", "c", "d", "1", "2", "3", "i",
            "ii", "iii", "other", "initial", "clinical", "protocol", "selected", "list", "case");
    private static final Set<String> QUALIFIERS = Set.of(
            "for", "in", "of", "at", "to", "related", "specific", "cohort", "group", "part", "phase", "arm", "stage",
            "general", "study", "both", "all", "amendment", "only", "by");
    private static final Pattern ARE = Pattern.compile(
            " ?(?:are|is|include|includes|including|will be|were)?(?: ?as follows?| ?the following| ?but (?:are )?not limited to)?"
                    + "(?: ?are| ?include| ?is)?");

    private HeadingReader() {}

    /**
     * A heading at the start of a line.
     *
     * @param end where it ends; what follows on the line belongs to the section
     */
    record Found(Kind kind, Heading heading, int end) {}

    /** The heading that a line opens with, where the section so far is of the kind {@code open}. */
    static Optional<Found> read(String source, Line line, Kind open) {
        int windowEnd = Math.min(line.end(), line.start() + MAX_HEADING);
        String window = source.substring(line.start(), windowEnd);
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
        var phrase = new Phrase(normal(raw), raw, marked, line.indent(), colon >= 0, alone);
        Optional<Kind> kind = kind(phrase, open);
        if (kind.isPresent()) {
            return Optional.of(found(source, line.start(), from, from + raw.length(), close, kind.get()));
        }
        return titleBeforeWords(source, line, window, from, marked);
    }

    private record Phrase(String words, String raw, boolean marked, int indent, boolean colon, boolean alone) {}

    private static Found found(String source, int at, int from, int to, int close, Kind kind) {
        String text = Blanks.readable(source, at + from, at + to);
        int end = text.length();
        while (end > 1 && "*_#=:;.-\u2013\u2014 ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Found(kind, new Heading(text.substring(0, end), new Span(at, at + close)), at + close);
    }

    private static Optional<Kind> kind(Phrase phrase, Kind open) {
        if (phrase.words().isEmpty()) {
            return Optional.empty();
        }
        if (OTHER_HEADING.matcher(phrase.words()).matches()) {
            boolean upper = phrase.raw().equals(phrase.raw().toUpperCase(Locale.ROOT));
            boolean opens = phrase.alone() && (phrase.colon() || upper || !phrase.marked())
                    || phrase.colon() && upper && !phrase.marked();
            return opens ? Optional.of(Kind.OTHER) : Optional.empty();
        }
        Matcher core = CORE.matcher(phrase.words());
        if (!core.find()) {
            return Optional.empty();
        }
        Kind kind = kind(core);
        boolean criteria = core.group("criteria") != null || core.group("late") != null;
        List<String> prefix = split(phrase.words().substring(0, core.start()));
        String suffix = phrase.words().substring(core.end()).strip();
        if (isPhrase(phrase, core, criteria, prefix, suffix)) {
            return Optional.of(kind);
        }
        boolean sentence = criteria && kind != Kind.OTHER && kind != open && !phrase.marked() && phrase.alone()
                && phrase.colon() && isAffirmative(phrase.words(), core, kind);
        return sentence ? Optional.of(kind) : Optional.empty();
    }

    private static boolean isPhrase(
            Phrase phrase, Matcher core, boolean criteria, List<String> prefix, String suffix) {
        boolean plainPrefix = PLAIN_PREFIXES.containsAll(prefix);
        List<String> after = split(suffix);
        int words = prefix.size() + split(REMARK.matcher(suffix).replaceAll(" ")).size();
        if (prefix.size() > MAX_PREFIX_WORDS || words > MAX_WORDS || prefix.stream().anyMatch(VERBS::contains)) {
            return false;
        }
        String first = core.group("first");
        boolean bare = !criteria;
        if (bare) {
            boolean noun = first != null && first.endsWith("usion") || first != null && first.endsWith("usions");
            boolean opens = phrase.alone() ? phrase.colon() || !phrase.marked() : !phrase.marked();
            boolean named = phrase.alone() && phrase.colon() && !phrase.marked();
            boolean clean = suffix.isEmpty() || suffix.startsWith("(") || phrase.colon() && first(after).equals("for");
            return noun && opens && clean && (plainPrefix || named) && after.stream().noneMatch(VERBS::contains);
        }
        if (suffix.isEmpty() || phrase.colon() && ARE.matcher(suffix).matches()) {
            if (phrase.alone()) {
                return phrase.colon() || plainPrefix || !phrase.marked() && isTitle(phrase, core);
            }
            return plainPrefix && (!phrase.marked() || prefix.isEmpty() && phrase.indent() == 0);
        }
        if (split(REMARK.matcher(suffix).replaceAll(" ")).stream().anyMatch(VERBS::contains)) {
            return false;
        }
        boolean qualified = "(-\u2013\u2014,[/".indexOf(suffix.charAt(0)) >= 0 || QUALIFIERS.contains(first(after));
        if (phrase.alone()) {
            return phrase.colon()
                    ? qualified || plainPrefix && !phrase.marked()
                    : qualified && !phrase.marked() && (plainPrefix || isTitle(phrase, core));
        }
        return qualified && plainPrefix && (!phrase.marked() || prefix.isEmpty() && phrase.indent() == 0);
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

    private static final Pattern TITLE = Pattern.compile("(?:Key |Main |Study )?"
            + "(?:(?<kind>Inclusion|Exclusion) [Cc]riteria|(?<upper>INCLUSION|EXCLUSION) CRITERIA)"
            + "(?: ?[.;\u2013\u2014-](?=\\s)|(?=\\s[\\p{Lu}\\d\u2264\u2265<>\\\\\u2022*]))");

    private static Kind kind(Matcher core) {
        String named = core.group("late") != null ? core.group("late") : core.group("first");
        if (core.group("second") != null && !named.startsWith("no")) {
            return Kind.OTHER;
        }
        return named.startsWith("incl") ? Kind.INCLUSION : Kind.EXCLUSION;
    }

    private static boolean isTitle(Phrase phrase, Matcher core) {
        String raw = phrase.raw();
        boolean capital = raw.contains("Inclusion") || raw.contains("INCLUSION") || raw.contains("Exclusion")
                || raw.contains("EXCLUSION");
        return capital && core.group("second") == null && !raw.stripTrailing().endsWith(".");
    }

    /** "Whoever meets an exclusion criterion is not enrolled" names its criteria; "who do not meet the criteria" does not. */
    private static boolean isAffirmative(String words, Matcher core, Kind kind) {
        String asserted = kind == Kind.EXCLUSION ? words.substring(0, core.start()) : words;
        boolean negated = split(asserted).stream().anyMatch(NEGATIONS::contains);
        return !negated && split(words).size() <= MAX_SENTENCE_WORDS && !core.find();
    }

    private static final Set<String> NEGATIONS = Set.of("not", "no", "without", "failure", "cannot");

    private static String first(List<String> words) {
        return words.isEmpty() ? "" : words.getFirst();
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
        while (rest < window.length() && ("*_:#-\u2013\u2014".indexOf(window.charAt(rest)) >= 0 || Blanks.isBlank(window.charAt(rest)))) {
            rest++;
        }
        return rest == window.length() ? rest : at;
    }

    private static String normal(String raw) {
        String words = Blanks.readable(raw, 0, raw.length()).toLowerCase(Locale.ROOT);
        words = MARKS.matcher(words).replaceAll("");
        return CLOSING.matcher(words).replaceAll("").strip();
    }

    private static final Pattern MARKS = Pattern.compile("[*_#\"]");
    private static final Pattern CLOSING = Pattern.compile("[\\s:;.=\u2013\u2014-]{1,20}+$");
    private static final Pattern REMARK = Pattern.compile("\\([^()]{0,160}+\\)");
    private static final Pattern SPACE = Pattern.compile("[\\s,()\\[\\]]+");

    private static List<String> split(String words) {
        return SPACE.splitAsStream(words).filter(w -> !w.isEmpty()).toList();
    }
}
