package org.eligo.portal.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * What a screen shows of a page, as SVG: a text that a repository can hold, sharp at any size. The browser prints the page as the screen
 * has it, and {@code pdftocairo} (of poppler) turns the first sheet, as large as the screen, into SVG; letters become shapes.
 */
final class VectorPicture {

    /** What is asked for when the program is missing. */
    static final String MISSING =
            "No pdftocairo was found (Debian's package poppler-utils has it): no pictures can be drawn.";

    private static final String PROGRAM = "pdftocairo";

    /** A sheet's end must cut through a block as a screen's does. */
    private static final String NO_SHEETS =
            "* { break-inside: auto !important; orphans: 1 !important; widows: 1 !important }";

    /** Not as an element: what is served forbids styles in the page. */
    private static final String ADD_STYLE =
            "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }";

    /** Thousandths of a point are enough, and a third of the size. */
    private static final Pattern FINER = Pattern.compile("(\\.\\d{3})\\d+");

    private VectorPicture() {}

    static boolean canBeDrawn() {
        try {
            return run(PROGRAM, "-v") == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** @param width and {@code height}: of the screen, in CSS pixels */
    static String of(Page page, int width, int height) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        var unusedStyle = page.evaluate(ADD_STYLE, NO_SHEETS);
        Path folder = Files.createTempDirectory("picture");
        Path pdf = folder.resolve("page.pdf");
        Path svg = folder.resolve("page.svg");
        try {
            var unusedPdf = page.pdf(new Page.PdfOptions()
                    .setPath(pdf)
                    .setWidth(width + "px")
                    .setHeight(height + "px")
                    .setPrintBackground(true)
                    .setPageRanges("1"));
            int code = run(PROGRAM, "-svg", pdf.toString(), svg.toString());
            if (code != 0) {
                throw new IOException(PROGRAM + " ended with " + code + " on the page " + page.url() + ".");
            }
            return FINER.matcher(Files.readString(svg)).replaceAll("$1");
        } finally {
            Files.deleteIfExists(pdf);
            Files.deleteIfExists(svg);
            Files.delete(folder);
        }
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command[0] + " did not end within a minute.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted.", e);
        }
    }
}
