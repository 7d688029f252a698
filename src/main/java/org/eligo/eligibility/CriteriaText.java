package org.eligo.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final String source;
    private final List<Section> sections = new ArrayList<>();
    private Kind kind = Kind.OTHER;
    private Optional<Heading> heading = Optional.empty();
    private Outline outline;
    private boolean afterBlank = true;

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
        Optional<HeadingReader.Found> opens = HeadingReader.read(source, line, kind);
        if (opens.isPresent()) {
            closeSection();
            kind = opens.get().kind();
            heading = Optional.of(opens.get().heading());
            outline = new Outline(source);
            afterBlank = true;
            int rest = Blanks.skip(source, opens.get().end(), line.end());
            if (rest == line.end()) {
                return;
            }
            outline.add(Line.of(source, rest, line.end(), 0), afterBlank, listFollows);
        } else {
            outline.add(line, afterBlank, listFollows);
        }
        afterBlank = false;
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
        int at = start;
        while (inner.find()) {
            if (inner.start() > at) {
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
