package org.eligo.portal;

import java.util.Optional;
import java.util.regex.Pattern;

/** Under which address people reach this server: the one that the request itself was sent to. */
final class OwnAddress {

    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private OwnAddress() {}

    /** "https://trials.example.org"; empty where the header names no host. */
    static Optional<String> of(String scheme, String host) {
        boolean sound = (scheme.equals("http") || scheme.equals("https"))
                && HOST.matcher(host).matches();
        return sound ? Optional.of(scheme + "://" + host) : Optional.empty();
    }
}
