package org.eligo.portal.address;

import io.javalin.http.Context;
import java.util.Optional;
import org.eligo.language.InterfaceLanguage;

/**
 * What a request asked for, in whichever language: its page in another language has the same path and question behind another prefix.
 *
 * @param path of the English page
 * @param query with its question mark; empty text where there is none
 */
public record AskedAddress(String path, String query) {

    private static final ScopedValue<AskedAddress> ASKED = ScopedValue.newInstance();

    /** The home page, where no request is answered. */
    private static final AskedAddress NONE = new AskedAddress("/", "");

    /** Answers a request in the language of its path. */
    public static void duringRequest(Context context, InterfaceLanguage.Work work) throws Exception {
        AskedAddress asked = new AskedAddress(
                InterfaceLanguage.withoutPrefix(context.path()),
                Optional.ofNullable(context.queryString()).map(q -> "?" + q).orElse(""));
        Boolean unused = ScopedValue.where(ASKED, asked).call(() -> {
            InterfaceLanguage.ofPath(context.path()).during(work);
            return true;
        });
    }

    /** Of the request that is answered at the moment. */
    public static AskedAddress now() {
        return ASKED.orElse(NONE);
    }

    /** Of the same page in a language. */
    public String in(InterfaceLanguage language) {
        return language.address(path) + query;
    }
}
