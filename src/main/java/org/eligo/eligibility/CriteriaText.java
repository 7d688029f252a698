package org.eligo.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.eligibility.Section.Kind;

/**
 * Reads the criteria text of a study, as the registry has it, into sections and nested lists.
 *
 * <p>Takes time proportional to the text, whatever it holds. Never fails and drops nothing: a text without a heading is one
 * section of kind OTHER, a line without a marker is an item or part of one.
 */
public final class CriteriaText {

    /** A heading inside a line, where a line break was lost: after the end of a sentence, in capitals, with a colon. */
    private static final Pattern INNER_HEADING = Pattern.compile(
            "(?<=[.;)])[ \\t]{0,3}(?=(?:Key |Main )?(?:(?:In|Ex)clusion Criteria|(?:IN|EX)CLUSION CRITERIA) ?:)");

    private static final Pattern LOST_BREAK = Pattern.compile("(?<=\\s)Exclusion [Cc]riteria ?(?::|$)");
    private static final int LONGEST_WORD = 40;

    /** Words after which "Exclusion criteria" goes on with the sentence. */
    private static final Set<String> ANNOUNCING = Set.of(
            "the",
            "these",
            "those",
            "following",
            "any",
            "all",
            "no",
            "of",
            "and",
            "or",
            "meet",
            "meets",
            "meeting",
            "key",
            "main",
            "other",
            "additional",
            "general",
            "specific",
            "this",
            "study",
            "trial",
            "see",
            "under",
            "in",
            "to",
            "for",
            "per",
            "by",
            "with",
            "above",
            "below",
            "an",
            "one",
            "additionally",
            "patient",
            "subject",
            "participant",
            "donor",
            "recipient",
            "protocol",
            "non",
            "*",
            "-",
            "/",
            "&",
            "inclusion");

    private final String source;
    private final List<Section> sections = new ArrayList<>();
    private Kind kind = Kind.OTHER;
    private Optional<Heading> heading = Optional.empty();
    private Outline outline;
    private boolean afterBlank = true;
    private boolean topicsBefore;

    private CriteriaText(String source) {
        this.source = source;
        this.outline = new Outline(source);
    }

    /** The sections of a text; none where it is blank. */
    public static Criteria read(String text) {
        var reader = new CriteriaText(text);
        List<Line> lines = reader.lines();
        boolean[] listFollows = listFollows(lines);
        for (int i = 0; i < lines.size(); i++) {
            reader.take(lines.get(i), listFollows[i]);
        }
        reader.closeSection();
        return new Criteria(text, reader.sections);
    }

    private void take(Line line, boolean listFollows) {
        if (line.isBlank()) {
            afterBlank = true;
            return;
        }
        Line rest = line;
        while (!rest.isBlank()) {
            Optional<HeadingReader.Found> opens = HeadingReader.read(source, rest, kind, topicsBefore);
            if (opens.isPresent()) {
                open(opens.get());
                rest = after(opens.get().end(), line.end());
                continue;
            }
            int lost = kind == Kind.INCLUSION ? lostBreak(rest) : line.end();
            int end = Blanks.trimEnd(source, rest.start(), lost);
            outline.add(new Line(rest.start(), end, rest.indent(), rest.marker()), afterBlank, listFollows);
            afterBlank = false;
            rest = after(lost, line.end());
        }
    }

    private Line after(int at, int end) {
        return Line.of(source, Blanks.skip(source, at, end), end, 0);
    }

    private void open(HeadingReader.Found found) {
        closeSection();
        kind = found.kind();
        topicsBefore |= kind == Kind.OTHER;
        heading = Optional.of(found.heading());
        outline = new Outline(source);
        afterBlank = true;
    }

    /** Where "Exclusion criteria" stands in an inclusion criterion because a line break was lost, or the line's end. */
    private int lostBreak(Line line) {
        int words = line.marker().map(MarkerReader.Found::words).orElse(line.start());
        Matcher lost = LOST_BREAK.matcher(source).region(words, line.end()).useTransparentBounds(true);
        while (lost.find()) {
            int wordEnd = Blanks.trimEnd(source, words, lost.start());
            int wordStart = wordEnd;
            while (wordStart > words
                    && wordEnd - wordStart < LONGEST_WORD
                    && !Blanks.isBlank(source.charAt(wordStart - 1))) {
                wordStart--;
            }
            String before = source.substring(wordStart, wordEnd);
            boolean running = !before.isEmpty() && before.equals(before.toLowerCase(Locale.ROOT));
            if (running && !ANNOUNCING.contains(before)) {
                return lost.start();
            }
        }
        return line.end();
    }

    private void closeSection() {
        if (heading.isEmpty() && outline.isEmpty()) {
            return;
        }
        int start = heading.map(h -> h.span().start()).orElseGet(outline::start);
        int end = outline.isEmpty() ? heading.orElseThrow().span().end() : outline.end();
        sections.add(new Section(kind, heading, new Span(start, end), outline.blocks()));
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at <= source.length()) {
            int end = at;
            while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
                end++;
            }
            addLine(lines, at, end);
            boolean pair = end + 1 < source.length() && source.charAt(end) == '\r' && source.charAt(end + 1) == '\n';
            at = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private void addLine(List<Line> lines, int lineStart, int lineEnd) {
        int end = Blanks.trimEnd(source, lineStart, lineEnd);
        int start = Blanks.skip(source, lineStart, end);
        int indent = Blanks.column(source, lineStart, start);
        Matcher inner = INNER_HEADING.matcher(source).region(start, end).useTransparentBounds(true);
        int words = start < end
                ? MarkerReader.read(source, start, end)
                        .map(MarkerReader.Found::words)
                        .orElse(start)
                : end;
        int at = start;
        while (inner.find()) {
            if (inner.start() > at && inner.start() >= words) {
                lines.add(Line.of(source, at, inner.start(), at == start ? indent : 0));
                at = inner.end();
            }
        }
        lines.add(Line.of(source, at, end, at == start ? indent : 0));
    }

    private static boolean[] listFollows(List<Line> lines) {
        var follows = new boolean[lines.size()];
        boolean marked = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            follows[i] = marked;
            if (!lines.get(i).isBlank()) {
                marked = lines.get(i).marker().isPresent();
            }
        }
        return follows;
    }
}
