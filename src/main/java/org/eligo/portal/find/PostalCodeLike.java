package org.eligo.portal.find;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that look like a postal code, and of which nothing says that they are one: "80331", "SW1A 1AA". */
final class PostalCodeLike {

    /** Four digits that may be a year are none, and letters behind them that are a unit belong to none. */
    private static final String CODE =
            "(?:[0-9]{5,6}|(?!(?:19|20)[0-9]{2}\\b)[0-9]{4}(?:\\s?(?!IU|UI|MG|ML|KG|CC|UG|UT)[A-Z]{2})?|[0-9]{3}[- ][0-9]{2,4}|[0-9]{5}-[0-9]{3,4}"
                    + "|[A-Z]{1,2}[0-9][A-Z0-9]?\\s?[0-9][A-Z]{2}|[A-Z][0-9][A-Z]\\s?[0-9][A-Z][0-9])";

    private static final Pattern ALONE = Pattern.compile("\\s*" + CODE + "\\s*");
    private static final Pattern AMONG =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/-])" + CODE + "(?![\\p{L}\\p{N}/-]|[.,][0-9])");

    private PostalCodeLike() {}

    static boolean is(String words) {
        return ALONE.matcher(words).matches();
    }

    /** The first of them in a text. */
    static Optional<String> in(String text) {
        return AMONG.matcher(text).results().map(MatchResult::group).findFirst();
    }
}
