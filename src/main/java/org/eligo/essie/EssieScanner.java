package org.eligo.essie;

import java.util.HashMap;
import java.util.Map;
import org.eligo.language.Texts;
import org.jspecify.annotations.Nullable;

/** Cuts a query into tokens, and reads what stands between the brackets of an operator. One use, one thread. */
final class EssieScanner {

    enum Kind {
        WORD,
        PHRASE,
        OPEN,
        CLOSE,
        COMMA,
        AND,
        OR,
        NOT,
        ALL,
        MISSING,
        /** The name of an operator and its opening bracket. */
        OPERATOR,
        END
    }

    /** Operators that take brackets. */
    enum Operator {
        AREA,
        SEARCH,
        COVERAGE,
        COVER,
        EXPANSION,
        TILT,
        RANGE,
        DISTANCE
    }

    /** @param text without escapes and quotation marks */
    record Token(Kind kind, int start, int end, String text) {}

    /** One argument between brackets, without blanks around it. */
    record Argument(String text, int start, boolean quoted) {}

    private static final Map<String, Kind> KEYWORDS = new HashMap<>();

    static {
        for (Kind kind : new Kind[] {Kind.AND, Kind.OR, Kind.NOT, Kind.ALL, Kind.MISSING}) {
            KEYWORDS.put(kind.name(), kind);
        }
        for (Operator operator : Operator.values()) {
            KEYWORDS.put(operator.name(), Kind.OPERATOR);
        }
    }

    private final String text;
    private int at;
    private @Nullable Token ahead;

    EssieScanner(String text) {
        this.text = text;
    }

    /** A word that means something else than itself where it stands alone. */
    static boolean isKeyword(String word) {
        return KEYWORDS.containsKey(word);
    }

    /** A character that does not stand for itself in a word. */
    static boolean isSpecial(char c) {
        return c == '(' || c == ')' || c == '[' || c == ']' || c == ',' || c == '"' || c == '\\';
    }

    String text() {
        return text;
    }

    Token peek() {
        if (ahead == null) {
            ahead = scan();
        }
        return ahead;
    }

    Token next() {
        Token token = peek();
        ahead = null;
        return token;
    }

    /** Leaves the token behind that {@link #peek} gave. */
    void skip() {
        ahead = null;
    }

    EssieException refuse(int position, String found, String expected) {
        return EssieException.of(text, position, found, expected);
    }

    EssieException refuse(Token token, String expected) {
        return refuse(token.start, text.substring(token.start, token.end), expected);
    }

    private Token scan() {
        skipBlanks();
        if (at == text.length()) {
            return new Token(Kind.END, at, at, "");
        }
        char c = text.charAt(at);
        return switch (c) {
            case '(' -> single(Kind.OPEN);
            case ')' -> single(Kind.CLOSE);
            case ',' -> single(Kind.COMMA);
            case '"' -> phrase();
            case '[' ->
                throw refuse(at, "[", Texts.now().say("query.a-search-term-a-phrase-or-an"))
                        .as(new EssieFault.NoOperand("["));
            case ']' ->
                throw refuse(at, "]", Texts.now().say("query.a-search-term-a-phrase-or-an-operator"))
                        .as(new EssieFault.NoOperand("]"));
            default -> word();
        };
    }

    private Token single(Kind kind) {
        at++;
        return new Token(kind, at - 1, at, text.substring(at - 1, at));
    }

    /** An escaped blank is a blank. */
    private void skipBlanks() {
        while (at < text.length()) {
            if (Blanks.isBlank(text.charAt(at))) {
                at++;
            } else if (isEscapedBlank(at)) {
                at += 2;
            } else {
                return;
            }
        }
    }

    private boolean isEscapedBlank(int index) {
        return text.charAt(index) == '\\' && index + 1 < text.length() && Blanks.isBlank(text.charAt(index + 1));
    }

    private Token phrase() {
        int start = at;
        String content = quoted();
        if (Blanks.isBlank(content)) {
            throw refuse(start, text.substring(start, at), Texts.now().say("query.a-word-between-the-quotation-marks"));
        }
        return new Token(Kind.PHRASE, start, at, content);
    }

    /** From the quotation mark here to the one that closes it. */
    private String quoted() {
        StringBuilder content = new StringBuilder();
        int start = at++;
        while (at < text.length() && text.charAt(at) != '"') {
            content.append(unescaped());
        }
        if (at == text.length()) {
            throw refuse(at, "", Texts.now().say("query.a-quotation-mark-that-closes-the", start + 1));
        }
        at++;
        return content.toString();
    }

    /** The character here, or the one after the backslash here. */
    private char unescaped() {
        if (text.charAt(at) == '\\') {
            at++;
            if (at == text.length()) {
                throw refuse(at, "", Texts.now().say("query.the-character-that-the-backslash-before"));
            }
        }
        return text.charAt(at++);
    }

    private Token word() {
        int start = at;
        StringBuilder word = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Blanks.isBlank(c) || isEscapedBlank(at) || (isSpecial(c) && c != '\\')) {
                break;
            }
            word.append(unescaped());
        }
        String unescaped = word.toString();
        Kind keyword = unescaped.length() == at - start ? KEYWORDS.get(unescaped) : null;
        if (keyword == null) {
            return new Token(Kind.WORD, start, at, unescaped);
        }
        return keyword == Kind.OPERATOR ? operator(start, unescaped) : new Token(keyword, start, at, unescaped);
    }

    /** Without a bracket the name of an operator is a plain word, unless somebody clearly meant the operator. */
    private Token operator(int start, String name) {
        if (at < text.length() && text.charAt(at) == '[') {
            at++;
            return new Token(Kind.OPERATOR, start, at, name);
        }
        int next = at;
        while (next < text.length() && Blanks.isBlank(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && (text.charAt(next) == '[' || (next == at && text.charAt(next) == '('))) {
            throw refuse(at, text.substring(at, next + 1), Texts.now().say("query.directly-after", name));
        }
        return new Token(Kind.WORD, start, at, name);
    }

    /** Reads to the given end, a comma or the closing bracket, and past it. Valid directly after an OPERATOR token or an argument. */
    Argument argument(char end, String what) {
        while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
            at++;
        }
        int start = at;
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        String content;
        if (quoted) {
            content = quoted();
            while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
                at++;
            }
        } else {
            StringBuilder raw = new StringBuilder();
            while (at < text.length() && !endsArgument(text.charAt(at))) {
                raw.append(unescaped());
            }
            content = Blanks.single(raw.toString());
        }
        if (Blanks.isBlank(content)) {
            throw refuse(at, at < text.length() ? text.substring(at, at + 1) : "", what);
        }
        if (at == text.length() || text.charAt(at) != end) {
            throw refuse(
                    at,
                    at < text.length() ? text.substring(at, at + 1) : "",
                    Texts.now().say("query.after", end, what));
        }
        at++;
        return new Argument(content, start, quoted);
    }

    private static boolean endsArgument(char c) {
        return c == ',' || c == ']' || c == '[' || c == '"';
    }
}
