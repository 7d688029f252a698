package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the main pages, for people who look at the documents: written into {@code docs/screenshots}, which the repository does not hold. */
final class ScreenshotsTest {

    private static final Path FOLDER = Path.of("docs/screenshots");

    private static final int MAX_BYTES = 200_000;

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
        BROWSE("/conditions/m", 1280);

        private final String path;
        private final int width;

        Picture(String path, int width) {
            this.path = path;
            this.width = width;
        }

        Path file() {
            return FOLDER.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png");
        }
    }

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.overDemo(400);

    @ParameterizedTest
    @EnumSource
    void the_documents_say_what_a_picture_shows(Picture picture) throws IOException {
        assertThat(Files.readString(Path.of("docs/pages.md")))
                .contains("`" + picture.file().getFileName() + "`");
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_of_the_page_is_taken(Picture picture) throws IOException {
        try (BrowserContext context = PORTAL.context(picture.width, ColorScheme.LIGHT, true)) {
            Page page = PORTAL.open(context, picture.path);
            assertThat(page.locator("main [role=alert]").count()).as("problems").isZero();
            if (picture == Picture.MAP) {
                page.getByText("Move and zoom the map").click();
                page.locator(".mappin").first().waitFor();
            }
            byte[] png = page.screenshot();
            assertThat(png.length).isLessThanOrEqualTo(MAX_BYTES);
            assertThat(colours(png)).hasSizeGreaterThan(MIN_COLOURS);
            var unusedFolder = Files.createDirectories(FOLDER);
            var unusedFile = Files.write(picture.file(), png);
        }
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
