package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pictures of the main pages. Every run takes them as PNG and draws them as SVG into {@code target/screenshots}, to be looked at; with {@code
 * -Dscreenshots} the drawn ones go into the documents too. They are not held against the documents' byte for byte: fonts differ from machine
 * to machine.
 */
final class ScreenshotsTest {

    private static final Path FOLDER = Path.of("target/screenshots");
    private static final Path OF_DOCUMENTS = Path.of("docs/screenshots");
    private static final boolean INTO_DOCUMENTS = System.getProperty("screenshots") != null;

    private static final int HEIGHT = 844;

    private static final int MAX_BYTES = 200_000;
    private static final int MAX_DRAWN = 500_000;

    /** Letters on a page, each drawn by itself; a page that failed to appear has a few dozen. */
    private static final int MIN_LETTERS = 300;

    /** A page with text and lines has more shades than this; one that failed to appear has a few. */
    private static final int MIN_COLOURS = 30;

    /** What is looked at, and how wide. */
    enum Picture {
        HOME("/", 1280),
        RESULTS("/search?cond=cancer&status=OPEN&near=Boston&within=100mi", 1280),
        RESULTS_PHONE("/search?cond=cancer&status=OPEN", 390),
        STUDY("/study/NCT99000001", 1280),
        STUDY_PHONE("/study/NCT99000001", 390),
        MAP("/locations/united-states?view=map", 1280),
        COMPARE("/compare?ids=NCT99000001,NCT99000020,NCT99000002", 1280),
        STUDY_SPANISH("/es/study/NCT99000001", 1280),
        BROWSE("/conditions/m", 1280);

        private final String path;
        private final int width;

        Picture(String path, int width) {
            this.path = path;
            this.width = width;
        }

        Path file(Path folder, String ending) {
            return folder.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ending);
        }
    }

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.overDemo(400);

    @ParameterizedTest
    @EnumSource
    void the_documents_show_the_picture(Picture picture) throws IOException {
        Path file = picture.file(OF_DOCUMENTS, ".svg");
        assertThat(Files.readString(Path.of("docs/pages.md"))).contains("](screenshots/" + file.getFileName() + ")");
        assertThat(letters(Files.readString(file))).isGreaterThan(MIN_LETTERS);
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_of_the_page_is_taken(Picture picture) throws IOException {
        try (BrowserContext context = PORTAL.context(picture.width, ColorScheme.LIGHT, true)) {
            byte[] png = look(context, picture).screenshot();
            assertThat(png.length).isLessThanOrEqualTo(MAX_BYTES);
            assertThat(colours(png)).hasSizeGreaterThan(MIN_COLOURS);
            var unusedFolder = Files.createDirectories(FOLDER);
            var unusedFile = Files.write(picture.file(FOLDER, ".png"), png);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_of_the_page_is_drawn(Picture picture) throws IOException {
        assumeTrue(VectorPicture.canBeDrawn(), VectorPicture.MISSING);
        try (BrowserContext context = PORTAL.context(picture.width, ColorScheme.LIGHT, true)) {
            String svg = VectorPicture.of(look(context, picture), picture.width, HEIGHT);
            assertThat(svg.length()).isLessThanOrEqualTo(MAX_DRAWN);
            assertThat(letters(svg)).isGreaterThan(MIN_LETTERS);
            for (Path folder : INTO_DOCUMENTS ? List.of(FOLDER, OF_DOCUMENTS) : List.of(FOLDER)) {
                var unusedFolder = Files.createDirectories(folder);
                var unusedFile = Files.writeString(picture.file(folder, ".svg"), svg);
            }
        }
    }

    private static Page look(BrowserContext context, Picture picture) {
        Page page = PORTAL.open(context, picture.path);
        assertThat(page.locator("main [role=alert]").count()).as("problems").isZero();
        if (picture == Picture.MAP) {
            page.getByText("Move and zoom the map").click();
            page.locator(".mappin").first().waitFor();
        }
        return page;
    }

    private static int letters(String svg) {
        return svg.split("<use ", -1).length - 1;
    }

    private static Set<Integer> colours(byte[] png) throws IOException {
        BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                var unused = colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
