package org.eligo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader of QR codes finds the address in the picture. */
final class QrDrawingTest {

    private static final int SCALE = 8;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"");

    @Test
    void the_code_leads_to_the_address() throws NotFoundException, ChecksumException, FormatException {
        String address = "https://trials.example.org/study/NCT99000077/warmth-of-woollen-gloves-for-cold-hands";
        Drawing drawing = QrDrawing.of(address).orElseThrow();
        assertThat(read(drawing.svg())).isEqualTo(address);
        assertThat(new Picture(drawing).described()).isEqualTo(address);
    }

    @Test
    void an_address_that_is_too_long_for_small_cameras_gets_no_code() {
        assertThat(QrDrawing.of("https://example.org/" + "x".repeat(QrDrawing.MAX_LENGTH)))
                .isEmpty();
    }

    /** Paints the runs and reads what is painted. */
    private static String read(String svg) throws NotFoundException, ChecksumException, FormatException {
        Matcher size = SIDE.matcher(svg);
        assertThat(size.find()).isTrue();
        int side = Integer.parseInt(size.group(1)) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(svg);
        while (run.find()) {
            int x = Integer.parseInt(run.group(1)) * SCALE;
            int y = Integer.parseInt(run.group(2)) * SCALE;
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * side + x, row * side + x + Integer.parseInt(run.group(3)) * SCALE, 0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }
}
