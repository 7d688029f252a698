package org.eligo.portal.address;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** Under which address people reach this server: the one that was set, else the one that the request itself was sent to. */
public record OwnAddress(Optional<URI> set) {

    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    /** "https://trials.example.org"; empty where nothing was set and the request names no sound host. */
    public Optional<String> of(Context context) {
        return set.map(URI::toString)
                .or(() ->
                        of(context.scheme(), Optional.ofNullable(context.host()).orElse("")));
    }

    /** The same; where there is none, the address on this machine. */
    public String orLocal(Context context) {
        return of(context).orElseGet(() -> context.scheme() + "://localhost:" + context.port());
    }

    /** What the request was sent to; empty where the header names no host. */
    static Optional<String> of(String scheme, String host) {
        boolean sound = (scheme.equals("http") || scheme.equals("https"))
                && HOST.matcher(host).matches();
        return sound ? Optional.of(scheme + "://" + host) : Optional.empty();
    }
}
