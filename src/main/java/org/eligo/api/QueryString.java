package org.eligo.api;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address behind the question mark. Read here and not by the server, which turns down what many clients send (raw
 * brackets, bars and quotation marks) or answers with a page of its own.
 */
final class QueryString {

    /** More parameters than this are refused. */
    static final int MAX_PARAMETERS = 200;

    private QueryString() {}

    /**
     * The parameters in their order, names and values decoded: {@code +} is a space, {@code %XX} a byte of UTF-8, any other character
     * itself.
     *
     * @throws Refusal if an escape is broken, or there are more than {@link #MAX_PARAMETERS}
     */
    static Map<String, List<String>> parse(@Nullable String raw) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (raw == null) {
            return parameters;
        }
        int count = 0;
        for (int start = 0; start <= raw.length(); ) {
            int end = raw.indexOf('&', start);
            end = end < 0 ? raw.length() : end;
            if (end > start) {
                String pair = raw.substring(start, end);
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                parameters
                        .computeIfAbsent(name, n -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
                if (++count > MAX_PARAMETERS) {
                    throw Refusal.badRequest(
                            "The request has more than " + MAX_PARAMETERS + " parameters (limit MAX_PARAMETERS)");
                }
            }
            start = end + 1;
        }
        return parameters;
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '%') {
                int high = hexDigit(text, i + 1);
                int low = hexDigit(text, i + 2);
                if (high < 0 || low < 0) {
                    throw Refusal.badRequest(
                            "The request's address has `" + text.substring(i, Math.min(text.length(), i + 3))
                                    + "` where a percent sign and two hexadecimal digits belong; a percent sign itself is %25");
                }
                bytes.write(high * 16 + low);
                i += 3;
            } else {
                bytes.writeBytes((c == '+' ? " " : Character.toString(c)).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.badRequest("The request's address has percent escapes that are not UTF-8");
        }
    }

    /** Its value; -1 where there is none. */
    private static int hexDigit(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return c < 128 ? Character.digit(c, 16) : -1;
    }
}
