package org.eligo.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.essie.RadiusUnit;
import org.eligo.finder.GeoDecay;
import org.eligo.search.Decay;

/** Reads the parameter {@code geoDecay}. */
final class GeoDecayReader {

    static final String NAME = "geoDecay";
    static final String STANDARD = "func:exp,scale:300mi,offset:0mi,decay:0.5";
    static final String PATTERN =
            "func:(gauss|exp|linear),scale:(\\d+(\\.\\d+)?(km|mi)),offset:(\\d+(\\.\\d+)?(km|mi)),decay:(\\d+(\\.\\d+)?)";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private GeoDecayReader() {}

    /**
     * The decay that is asked for, else the usual one.
     *
     * @throws Refusal if it cannot be read
     */
    static GeoDecay of(Parameters parameters) {
        Matcher form = FORM.matcher(parameters.text(NAME).orElse(STANDARD).strip());
        if (!form.matches()) {
            throw Refusal.wrongFormat(NAME);
        }
        double scale = metres(form.group(2));
        double rest = Double.parseDouble(form.group(8));
        if (!(scale > 0) || !(rest > 0 && rest < 1)) {
            throw Refusal.badRequest(
                    "Parameter `geoDecay` takes a scale above 0 and a decay between 0 and 1, both ends excluded");
        }
        return new GeoDecay(new Decay(curve(form.group(1)), scale, metres(form.group(5)), rest));
    }

    private static Decay.Curve curve(String function) {
        return switch (function) {
            case "gauss" -> Decay.Curve.GAUSS;
            case "linear" -> Decay.Curve.LINEAR;
            default -> Decay.Curve.EXP;
        };
    }

    private static double metres(String distance) {
        int unitAt = distance.length() - 2;
        RadiusUnit unit = distance.endsWith("km") ? RadiusUnit.KILOMETRES : RadiusUnit.MILES;
        return unit.toKilometres(Double.parseDouble(distance.substring(0, unitAt))) * 1000;
    }
}
