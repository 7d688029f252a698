package org.eligo.portal.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.finder.QueryParameter;
import org.eligo.portal.form.SearchForm;

/** The words of a search, marked where they stand in what is shown. Capitals, accents and plural endings aside. */
public final class Marks {

    /** A piece of text. */
    public record Piece(String text, boolean marked) {}

    private static final int MIN_LENGTH = 2;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern OPERATOR = Pattern.compile(
            "(?:AREA|SEARCH|EXPANSION|COVERAGE|COVER|TILT|RANGE|DISTANCE)\\s*\\[[^\\]]*\\]|\\b(?:AND|OR|NOT|ALL|MISSING)\\b");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "as", "at", "by", "for", "in", "is", "of", "on", "or", "the", "to", "with", "not");
    private static final List<QueryParameter> SHOWN = List.of(
            QueryParameter.COND,
            QueryParameter.TERM,
            QueryParameter.TITLES,
            QueryParameter.INTR,
            QueryParameter.SPONS,
            QueryParameter.LEAD);

    private final Set<String> keys;

    private Marks(Set<String> keys) {
        this.keys = keys;
    }

    static Marks of(SearchForm form) {
        Set<String> keys = new HashSet<>();
        for (QueryParameter box : SHOWN) {
            Matcher words = WORD.matcher(OPERATOR.matcher(form.typed(box)).replaceAll(" "));
            while (words.find()) {
                String key = key(words.group());
                if (key.length() >= MIN_LENGTH && !SMALL.contains(key)) {
                    keys.add(key);
                }
            }
        }
        return new Marks(keys);
    }

    /** The text in pieces, in its order; together they are the text. */
    public List<Piece> in(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int at = 0;
        while (!keys.isEmpty() && words.find()) {
            if (keys.contains(key(words.group()))) {
                if (words.start() > at) {
                    pieces.add(new Piece(text.substring(at, words.start()), false));
                }
                pieces.add(new Piece(words.group(), true));
                at = words.end();
            }
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }

    private static String key(String word) {
        String plain = ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (plain.length() > 4 && plain.endsWith("ies")) {
            return plain.substring(0, plain.length() - 3) + "y";
        }
        boolean plural = plain.length() > 3 && plain.endsWith("s") && !plain.endsWith("ss") && !plain.endsWith("us");
        return plural ? plain.substring(0, plain.length() - 1) : plain;
    }
}
