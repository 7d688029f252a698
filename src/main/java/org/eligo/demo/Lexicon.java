package org.eligo.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Schema;

/** The word lists, read once. Lines that begin with # are comments; {@code [name]} begins a section. Immutable. */
final class Lexicon {

    private static final class Holder {
        static final Map<String, Enumeration> ENUMERATIONS = Schema.registry().enumerations().stream()
                .collect(Collectors.toUnmodifiableMap(Enumeration::type, e -> e));
        static final Map<String, List<String>> VALUES = ENUMERATIONS.values().stream()
                .collect(Collectors.toUnmodifiableMap(Enumeration::type, Enumeration::names));
        static final Lexicon INSTANCE = new Lexicon();
    }

    /** An invented organization. */
    record Sponsor(String name, String agencyClass, String prefix, String domain) {}

    /** An invented product; type is a name of the enumeration InterventionType. */
    record Product(String name, String code, String type, String kind, List<String> otherNames) {}

    /** A real city; coordinates in degrees; state and postal code may be empty. */
    record City(String name, String state, String country, double latitude, double longitude, String zip) {}

    /** A MeSH descriptor. */
    record Descriptor(String id, String term) {
        static Descriptor of(String text) {
            int space = text.indexOf(' ');
            return new Descriptor(text.substring(0, space), text.substring(space + 1));
        }
    }

    /** A disease area. */
    record Disease(
            String name,
            String area,
            String sex,
            String age,
            List<String> synonyms,
            List<String> keywords,
            List<Descriptor> meshes,
            List<Descriptor> ancestors) {}

    final List<Disease> diseases = rows("diseases.txt").stream()
            .map(r -> new Disease(
                    cell(r, 0),
                    cell(r, 1),
                    cell(r, 2),
                    cell(r, 3),
                    list(cell(r, 4)),
                    list(cell(r, 5)),
                    descriptors(cell(r, 6)),
                    descriptors(cell(r, 7))))
            .toList();
    final List<Product> products = rows("drugs.txt").stream()
            .map(r -> new Product(cell(r, 0), cell(r, 1), cell(r, 2), cell(r, 3), list(cell(r, 4))))
            .toList();
    final List<Sponsor> sponsors = rows("sponsors.txt").stream()
            .map(r -> new Sponsor(cell(r, 0), cell(r, 1), cell(r, 2), cell(r, 3)))
            .toList();
    final List<City> cities = rows("cities.txt").stream()
            .map(r -> new City(
                    cell(r, 0),
                    cell(r, 1),
                    cell(r, 2),
                    Double.parseDouble(cell(r, 3)),
                    Double.parseDouble(cell(r, 4)),
                    cell(r, 5)))
            .toList();
    final List<List<String>> events = rows("events.txt");
    private final Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();

    private Lexicon() {
        for (String file : List.of(
                "ages", "descriptions", "exclusion", "inclusion", "outcomes", "people", "titles", "treatments")) {
            sections.put(file, sections(file + ".txt"));
        }
    }

    static Lexicon read() {
        return Holder.INSTANCE;
    }

    /** The lines of one section of one list; both must exist. */
    List<String> lines(String file, String section) {
        Map<String, List<String>> named = Objects.requireNonNull(sections.get(file), file);
        return Objects.requireNonNull(named.get(section), () -> file + " [" + section + "]");
    }

    /** The lines for one disease: those of its area, without those that are limited to other diseases. */
    List<String> lines(String file, Disease disease) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(file, disease.area())) {
            int colon = line.indexOf(": ");
            if (!line.startsWith("@")) {
                lines.add(line);
            } else if (Arrays.stream(line.substring(1, colon).split(", ", -1)).anyMatch(disease.name()::contains)) {
                lines.add(line.substring(colon + 2));
            }
        }
        return lines;
    }

    /** The section names of one list. */
    List<String> sectionNames(String file) {
        return List.copyOf(Objects.requireNonNull(sections.get(file), file).keySet());
    }

    /** Every value of a closed list of the registry, such as {@code Phase}. */
    static List<String> values(String enumeration) {
        return Objects.requireNonNull(Holder.VALUES.get(enumeration), enumeration);
    }

    /** The registry's words for a value: {@code Dietary Supplement}. */
    static String label(String enumeration, String value) {
        return enumeration(enumeration).find(value).orElseThrow().label();
    }

    /** A line of several columns that are separated by bars; a column that is not there is empty. */
    static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    /** The columns of a line. */
    static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Enumeration enumeration(String type) {
        return Objects.requireNonNull(Holder.ENUMERATIONS.get(type), type);
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static List<Descriptor> descriptors(String text) {
        return list(text).stream().map(Descriptor::of).toList();
    }

    private static List<List<String>> rows(String file) {
        return lines(file).stream().map(Lexicon::columns).toList();
    }

    private static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line.replace("\\n", "\n"));
            }
        }
        return sections;
    }

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + file + " cannot be read.", e);
        }
    }
}
