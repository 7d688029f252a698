package org.eligo.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the sign on a package's door ({@code package-info.java}) allows.
 *
 * @param packageName the package whose door it is
 * @param rooms the rooms it may use, in the sign's order; a package inside its own room by both names, such as {@code portal.words}
 * @param libraries the libraries it may use, in the sign's order
 */
record Sign(String packageName, List<String> rooms, List<String> libraries) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern JAVADOC_MARGIN = Pattern.compile("(?m)^\\s*/?\\*+/?");
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern MAY_USE =
            Pattern.compile("Rooms it may use: ([a-z0-9., -]+)\\. Libraries: ([a-z0-9, -]+)\\.");

    /**
     * Reads {@code Rooms it may use: a, b. Libraries: x (remark), y.} from the text of a {@code package-info.java}; either list
     * may be the word none.
     *
     * @return empty when the text holds no such sentence
     */
    static Optional<Sign> read(String source) {
        String prose = JAVADOC_MARGIN.matcher(source).replaceAll(" ");
        String plain = REMARK.matcher(prose.replaceAll("\\s+", " ")).replaceAll("");
        Matcher mayUse = MAY_USE.matcher(plain);
        if (!mayUse.find()) {
            return Optional.empty();
        }
        return Optional.of(new Sign(packageName(source), list(mayUse.group(1)), list(mayUse.group(2))));
    }

    /** The package that the source declares. */
    static String packageName(String source) {
        Matcher declared = PACKAGE.matcher(source);
        if (!declared.find()) {
            throw new IllegalArgumentException("A package-info.java declares no package: " + source);
        }
        return declared.group(1);
    }

    /** The sources of all signs below the folder. */
    static List<String> sources(Path sourceFolder) {
        return Checkout.files(sourceFolder).stream()
                .filter(file -> file.endsWith("package-info.java"))
                .map(Checkout::text)
                .toList();
    }

    private static List<String> list(String names) {
        return Stream.of(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.equals("none"))
                .toList();
    }
}
