package org.eligo.api;

import java.util.regex.Pattern;

/** Reads the parameter {@code geoDecay}. */
final class GeoDecayReader {

    static final String NAME = "geoDecay";
    static final String STANDARD = "func:exp,scale:300mi,offset:0mi,decay:0.5";
    static final String PATTERN =
            "func:(gauss|exp|linear),scale:(\\d+(\\.\\d+)?(km|mi)),offset:(\\d+(\\.\\d+)?(km|mi)),decay:(\\d+(\\.\\d+)?)";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private GeoDecayReader() {}
}
