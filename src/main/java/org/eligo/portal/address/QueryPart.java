package org.eligo.portal.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of an address behind the question mark. People mistype and cut addresses, so nothing in it is refused. */
public final class QueryPart {

    /** Further parameters are passed over. */
    static final int MAX_PARAMETERS = 400;

    private QueryPart() {}

    /** Names and values decoded, in their order; an escape that is broken stands for itself. */
    public static Map<String, List<String>> read(@Nullable String raw) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int count = 0;
        for (int start = 0; raw != null && start < raw.length() && count < MAX_PARAMETERS; count++) {
            int end = raw.indexOf('&', start);
            end = end < 0 ? raw.length() : end;
            String pair = raw.substring(start, end);
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters
                        .computeIfAbsent(decoded(pair.substring(0, equals)), n -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
            start = end + 1;
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that begins no escape: the reader typed it.
            return text.replace('+', ' ');
        }
    }
}
