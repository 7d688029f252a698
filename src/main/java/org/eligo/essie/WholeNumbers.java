package org.eligo.essie;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of things, as queries write them. */
public final class WholeNumbers {

    private static final Pattern WHOLE = Pattern.compile("([+-]?[0-9]{1,18})(?:\\.0{1,18})?");

    private WholeNumbers() {}

    /**
     * The number: up to 18 digits, with or without a sign; a fraction of zeros is allowed ({@code 12.0}). Blanks around it are ignored.
     *
     * @return empty where the text is not such a number
     */
    public static OptionalLong parse(String text) {
        Matcher whole = WHOLE.matcher(text.strip());
        return whole.matches() ? OptionalLong.of(Long.parseLong(whole.group(1))) : OptionalLong.empty();
    }
}
