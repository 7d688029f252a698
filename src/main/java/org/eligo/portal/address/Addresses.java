package org.eligo.portal.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eligo.language.InterfaceLanguage;
import org.eligo.study.NctId;

/** The portal's own addresses. */
public final class Addresses {

    private Addresses() {}

    /** Of a page in the language that is spoken; all links of pages to pages come through here. */
    public static String of(String english) {
        return InterfaceLanguage.now().address(english);
    }

    /** A study's page; the number alone names it. */
    public static String study(NctId id, String title) {
        String slug = Slug.of(title);
        return of("/study/" + id + (slug.isEmpty() ? "" : "/" + slug));
    }

    /** One part of a path. */
    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
