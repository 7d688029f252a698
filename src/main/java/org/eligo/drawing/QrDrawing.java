package org.eligo.drawing;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.List;
import java.util.Optional;
import org.eligo.language.Texts;

/** An address as a QR code, always dark on white, since cameras read it so. */
public final class QrDrawing {

    /** A longer address makes a code that small cameras cannot read. */
    public static final int MAX_LENGTH = 300;

    /** White around the code, in modules, as the standard asks. */
    private static final int QUIET = 4;

    private QrDrawing() {}

    /** The code; empty where the address is longer than {@link #MAX_LENGTH}. */
    public static Optional<Drawing> of(String address) {
        if (address.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            ByteMatrix modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            int side = modules.getWidth() + 2 * QUIET;
            Svg svg = new Svg("qr", side);
            svg.path("M0 0h%dv%dh-%dz".formatted(side, side, side), "qr-ground");
            svg.path(dark(modules), "qr-dark");
            return Optional.of(new Drawing(
                    svg.end(side, Texts.now().say("sheet.qr-code-of-this-pages-address"), address), List.of(address)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("This text does not fit into a QR code: " + address, e);
        }
    }

    /** Row by row, a box for each run of dark modules. */
    private static String dark(ByteMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
                x = Math.max(x, from + 1);
            }
        }
        return path.toString();
    }
}
