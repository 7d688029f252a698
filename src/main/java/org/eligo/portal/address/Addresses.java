package org.eligo.portal.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eligo.study.NctId;

/** The portal's own addresses. */
public final class Addresses {

    private Addresses() {}

    /** A study's page; the number alone names it. */
    public static String study(NctId id, String title) {
        String slug = Slug.of(title);
        return "/study/" + id + (slug.isEmpty() ? "" : "/" + slug);
    }

    /** One part of a path. */
    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
