package org.eligo.eligibility;

import java.util.Locale;
import java.util.Optional;
import org.eligo.eligibility.Style.Form;

/**
 * Finds the bullet, number or letter that a line opens with.
 *
 * <p>Looks at a bounded stretch of the line whatever its length.
 */
final class MarkerReader {

    /** So many marks in a row belong to one marker, as in {@code * 1.}; what follows them is words. */
    static final int MAX_MARKS = 3;

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String DOTS = "\u2022\u00B7\u2219\u25CF\u2023\u2043\u25AA\u25AB\uF0B7\uF0A7";
    private static final String CIRCLES = "\u25CB\u25E6";
    private static final String OTHER_BULLETS =
            "\u25A0\u25A1\u25D9\u27A2\u2713\u2714\u25C6\u25C7\u2666\u25BA\u25B6\u2192\u2794\uF0D8\uF0FC";
    private static final String[] ROMAN = {
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix", "xx"
    };
    private static final int MAX_DIGITS = 3;
    private static final int MAX_NAME = 8;

    private final String source;
    private final int end;

    private MarkerReader(String source, int end) {
        this.source = source;
        this.end = end;
    }

    /**
     * A marker at the start of a line.
     *
     * @param style of its first mark
     * @param value the place in its sequence that a number, letter or roman number names, from 0; 0 for a bullet
     * @param letterValue the same for a single letter that was read as a roman number, else 0
     * @param words where the item's words begin, or the line's end
     */
    record Found(Style style, int value, int letterValue, Marker marker, int words) {}

    /** The marker at {@code start}, the first character of the line that is not blank. */
    static Optional<Found> read(String source, int start, int end) {
        return new MarkerReader(source, end).stacked(start);
    }

    private Optional<Found> stacked(int start) {
        Optional<Mark> first = mark(start);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Mark opening = first.get();
        Optional<String> label = opening.label();
        int close = opening.end();
        int words = Blanks.skip(source, close, end);
        for (int marks = 1; marks < MAX_MARKS && label.isEmpty() && words > close; marks++) {
            Optional<Mark> more = mark(words);
            if (more.isEmpty()) {
                break;
            }
            close = more.get().end();
            label = more.get().label();
            words = Blanks.skip(source, close, end);
        }
        var marker = new Marker(label, new Span(start, close));
        return Optional.of(new Found(opening.style(), opening.value(), opening.letterValue(), marker, words));
    }

    private record Mark(Style style, int value, int letterValue, Optional<String> label, int end) {}

    private Optional<Mark> mark(int start) {
        return bullet(start).or(() -> enumerator(start));
    }

    private Optional<Mark> bullet(int start) {
        int at = Blanks.isEscape(source, start, end) ? start + 1 : start;
        char c = charAt(at);
        boolean blankAfter = isBlankAt(at + 1);
        Style.Mark mark = Style.Mark.NONE;
        int close = at + 1;
        if (c == '*' && (blankAfter || charAt(at + 1) != '*')) {
            mark = Style.Mark.STAR;
        } else if (c == '+' && blankAfter) {
            mark = Style.Mark.OTHER_BULLET;
        } else if (c == 'o' && at == start && close < end && blankAfter) {
            mark = Style.Mark.CIRCLE;
        } else if (isOneOf(DASHES, c)) {
            if (c == '-' && charAt(close) == '-' && isBlankAt(close + 1)) {
                mark = Style.Mark.DASH;
                close++;
            } else if (blankAfter || Character.isLetter(charAt(close))) {
                mark = Style.Mark.DASH;
            }
        } else if (isOneOf(DOTS, c)) {
            mark = Style.Mark.DOT;
        } else if (isOneOf(CIRCLES, c)) {
            mark = Style.Mark.CIRCLE;
        } else if (isOneOf(OTHER_BULLETS, c)) {
            mark = Style.Mark.OTHER_BULLET;
        }
        return mark == Style.Mark.NONE
                ? Optional.empty()
                : Optional.of(new Mark(new Style(mark, Form.PLAIN), 0, 0, Optional.empty(), close));
    }

    private Optional<Mark> enumerator(int start) {
        boolean open = charAt(start) == '(';
        int from = open ? start + 1 : start;
        int at = from;
        while (at - from < MAX_NAME && (isAsciiLetterOrDigit(charAt(at)) || isInnerDot(at, from))) {
            at++;
        }
        String name = source.substring(Math.min(from, end), Math.min(at, end));
        int close = terminator(at, open, name);
        if (name.isEmpty() || close < 0) {
            return Optional.empty();
        }
        Optional<String> label = Optional.of(source.substring(start, close).replace("\\", ""));
        Form plain = source.substring(at, close).contains(")") ? Form.BRACKET : Form.PLAIN;
        Form form = open ? Form.BRACKETS : plain;
        return sequence(name, form, close).map(s -> new Mark(s.style(), s.value(), s.letterValue(), label, close));
    }

    private boolean isInnerDot(int at, int from) {
        return at > from && charAt(at) == '.' && isDigit(charAt(at + 1));
    }

    /** The place after what closes a number or letter, or -1 where nothing does and it is a word of the text. */
    private int terminator(int from, boolean open, String name) {
        boolean digits = !name.isEmpty() && isDigit(name.charAt(0));
        int at = Blanks.isEscape(source, from, end) ? from + 1 : from;
        char c = charAt(at);
        char next = charAt(at + 1);
        if (open) {
            if (c != ')' && c != '\uFF09') {
                return -1;
            }
            int close = next == '.' ? at + 2 : at + 1;
            return digits || isBlankAt(close) ? close : -1;
        }
        if (c == '-' || c == ':') {
            return digits && isBlankAt(at + 1) && !name.contains(".") ? at + 1 : -1;
        }
        if (c == '\u3001' || c == '\uFF0E') {
            return digits ? at + 1 : -1;
        }
        if ((c == '.' && next == ')') || (c == ')' && next == '.')) {
            return at + 2;
        }
        if (c == ')' || c == '\uFF09') {
            return at + 1;
        }
        if (c != '.') {
            return -1;
        }
        boolean glued = digits && !name.contains(".") && (Character.isLetter(next) || next == '\u2265' || next == '(');
        return isBlankAt(at + 1) || glued ? at + 1 : -1;
    }

    private record Place(Style style, int value, int letterValue) {}

    /** The sequence that a name belongs to; none where it is a word, such as the genus in "E. coli". */
    private Optional<Place> sequence(String name, Form form, int close) {
        if (isDigit(name.charAt(0))) {
            if (name.contains(".")) {
                return Optional.of(new Place(new Style(Style.Mark.SUB_NUMBER, form), 0, 0));
            }
            boolean number = name.length() <= MAX_DIGITS && name.chars().allMatch(c -> isDigit((char) c));
            return number
                    ? Optional.of(new Place(new Style(Style.Mark.NUMBER, form), Integer.parseInt(name), 0))
                    : Optional.empty();
        }
        boolean upper = Character.isUpperCase(name.charAt(0));
        boolean genus = upper && form == Form.PLAIN && Character.isLowerCase(charAt(Blanks.skip(source, close, end)));
        if (genus) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        int letter = name.length() == 1 ? lower.charAt(0) - 'a' + 1 : 0;
        boolean oneCase = name.equals(lower) || name.equals(name.toUpperCase(Locale.ROOT));
        for (int i = 0; oneCase && i < ROMAN.length; i++) {
            if (ROMAN[i].equals(lower)) {
                Style.Mark roman = upper ? Style.Mark.UPPER_ROMAN : Style.Mark.LOWER_ROMAN;
                return Optional.of(new Place(new Style(roman, form), i + 1, letter));
            }
        }
        if (letter > 0) {
            return Optional.of(
                    new Place(new Style(upper ? Style.Mark.UPPER_LETTER : Style.Mark.LOWER_LETTER, form), letter, 0));
        }
        boolean code = name.length() <= 3 && name.substring(1).chars().allMatch(c -> isDigit((char) c));
        return code
                ? Optional.of(new Place(new Style(Style.Mark.CODE, form), Integer.parseInt(name.substring(1)), 0))
                : Optional.empty();
    }

    private char charAt(int at) {
        return at < end ? source.charAt(at) : '\n';
    }

    private boolean isBlankAt(int at) {
        return at >= end || Blanks.isBlank(source.charAt(at));
    }

    private static boolean isOneOf(String set, char c) {
        return set.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
