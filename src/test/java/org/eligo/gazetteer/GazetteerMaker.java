package org.eligo.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.eligo.gazetteer.Countries.Country;
import org.eligo.gazetteer.Countries.Region;
import org.eligo.gazetteer.PlaceTable.Row;

/**
 * Makes {@code gazetteer.bin.gz} from GeoNames' data as they stand in packages; docs/decisions says how they are fetched and run.
 *
 * <p>{@code main CITIES REGIONS ZIPS NAMES OUT}: {@code cities500.txt} in GeoNames' own form, {@code admin1.json} with the regions'
 * names, {@code US.txt} with the postal codes of the United States, a folder {@code LANGUAGE/LC_MESSAGES/geonames.mo} with names in
 * other languages by GeoNames' number, and the file to write.
 */
final class GazetteerMaker {

    /** Smaller cities are left out unless something is governed from there. */
    private static final int MIN_POPULATION = 1000;

    private static final int MIN_SEAT_POPULATION = 300;

    /** Languages, in Latin letters, whose names of cities and countries are taken too. */
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "cs", "sk", "hu", "tr", "ro", "hr",
            "sl", "lt", "lv", "et", "ca");

    private record City(int id, Row row) {}

    private final List<Country> countries = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Map<String, Integer> countryByCode = new HashMap<>();
    private final Map<String, Integer> regionByCode = new HashMap<>();

    private GazetteerMaker() {}

    public static void main(String[] arguments) throws IOException {
        Path[] files = Stream.of(arguments).map(Path::of).toArray(Path[]::new);
        new GazetteerMaker().make(files[0], files[1], files[2], files[3], files[4]);
    }

    private void make(Path citiesFile, Path regionsFile, Path zipsFile, Path namesFolder, Path out) throws IOException {
        List<String[]> lines = cities(citiesFile);
        placesAbove(lines, regionNames(regionsFile));
        List<City> cities = sorted(lines.stream().map(this::city).toList());
        Map<Integer, Integer> rowById = new HashMap<>();
        for (int i = 0; i < cities.size(); i++) {
            Integer unused = rowById.put(cities.get(i).id(), i);
        }
        List<Row> others = otherNames(namesFolder, cities, rowById);
        List<Row> names = new ArrayList<>();
        List<Row> zips = zips(zipsFile, names);
        try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(new BestGzip(out)))) {
            GazetteerFile.write(
                    new GazetteerFile.Contents(
                            countries, regions, cities.stream().map(City::row).toList(), others, zips, names),
                    data);
        }
        System.out.println(countries.size() + " countries, " + regions.size() + " regions, " + cities.size()
                + " cities, " + others.size() + " other names, " + zips.size() + " postal codes: " + Files.size(out)
                + " bytes");
    }

    private static List<String[]> cities(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t", -1))
                    .filter(GazetteerMaker::isTaken)
                    .toList();
        }
    }

    /** Parts of cities are taken where many people live there. */
    private static boolean isTaken(String[] city) {
        long population = Long.parseLong(city[14]);
        return switch (city[7]) {
            case "PPLC", "PPLA", "PPLG" -> true;
            case "PPLA2", "PPLA3" -> population >= MIN_SEAT_POPULATION;
            case "PPLX" -> population >= 5 * MIN_POPULATION;
            case "PPLH", "PPLW", "PPLQ", "PPLCH" -> false;
            default -> population >= MIN_POPULATION;
        };
    }

    private static Map<String, String> regionNames(Path file) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonNode region : new JsonMapper().readTree(file.toFile())) {
            names.put(region.get("code").asText(), region.get("name").asText());
        }
        return names;
    }

    /** Countries and regions, each where its people live on average. */
    private void placesAbove(List<String[]> cities, Map<String, String> regionNames) throws IOException {
        Map<String, Middle> byCountry = new TreeMap<>();
        Map<String, Middle> byRegion = new TreeMap<>();
        for (String[] city : cities) {
            byCountry.computeIfAbsent(city[8], c -> new Middle()).add(city);
            byRegion.computeIfAbsent(regionCode(city, regionNames), c -> new Middle())
                    .add(city);
        }
        Map<String, List<String>> known = table("country-names.txt");
        for (Map.Entry<String, Middle> country : byCountry.entrySet()) {
            Set<String> names = new LinkedHashSet<>(known.getOrDefault(country.getKey(), List.of()));
            Locale there = Locale.of("", country.getKey());
            names.add(there.getDisplayCountry(Locale.ENGLISH));
            LANGUAGES.forEach(language -> names.add(there.getDisplayCountry(Locale.of(language))));
            names.add(iso3(there));
            names.remove("");
            Integer unused = countryByCode.put(country.getKey(), countries.size());
            countries.add(country.getValue().country(country.getKey(), List.copyOf(names)));
        }
        Map<String, List<String>> others = table("region-names.txt");
        for (Map.Entry<String, Middle> region : byRegion.entrySet()) {
            String code = region.getKey();
            List<String> more = new ArrayList<>(others.getOrDefault(code, List.of()));
            if (code.startsWith("US.")) {
                more.addFirst(code.substring(3));
            }
            Integer unused = regionByCode.put(code, regions.size());
            regions.add(region.getValue()
                    .region(
                            Objects.requireNonNull(countryByCode.get(code.substring(0, 2))),
                            shownCode(more),
                            regionNames.getOrDefault(code, ""),
                            more));
        }
    }

    /** Three letters; empty for what has a code of GeoNames only. */
    private static String iso3(Locale country) {
        try {
            return country.getISO3Country();
        } catch (MissingResourceException e) {
            // Kosovo and a few more have no such code.
            return "";
        }
    }

    private static String shownCode(List<String> names) {
        return names.stream().findFirst().filter(n -> n.matches("[A-Z]{2,3}")).orElse("");
    }

    private static String regionCode(String[] city, Map<String, String> names) {
        String code = city[8] + "." + city[10];
        return names.containsKey(code) ? code : city[8] + ".";
    }

    private City city(String[] line) {
        int region = regionByCode.containsKey(line[8] + "." + line[10])
                ? Objects.requireNonNull(regionByCode.get(line[8] + "." + line[10]))
                : Objects.requireNonNull(regionByCode.get(line[8] + "."));
        return new City(
                Integer.parseInt(line[0]),
                new Row(
                        line[1].strip(),
                        region,
                        Double.parseDouble(line[4]),
                        Double.parseDouble(line[5]),
                        rounded(Long.parseLong(line[14]))));
    }

    /** To three digits: more than a count of people is good for. */
    private static int rounded(long population) {
        long step = 1;
        while (population / step >= 1000) {
            step *= 10;
        }
        return Math.toIntExact(population / step * step);
    }

    /** Names that no key can be made of (none today) cannot be found and are left out. */
    private static List<City> sorted(List<City> cities) {
        return cities.stream()
                .filter(c -> !PlaceKey.of(c.row().name()).isEmpty())
                .sorted(Comparator.comparing((City c) -> bytes(c.row()), Arrays::compareUnsigned)
                        .thenComparing(
                                Comparator.comparingInt((City c) -> c.row().weight())
                                        .reversed())
                        .thenComparingInt(City::id))
                .toList();
    }

    private static byte[] bytes(Row row) {
        return PlaceKey.of(row.name()).getBytes(StandardCharsets.UTF_8);
    }

    /** Each with the number of the city's row as its weight. */
    private static List<Row> otherNames(Path folder, List<City> cities, Map<Integer, Integer> rowById)
            throws IOException {
        Map<Integer, Map<String, String>> byRow = new TreeMap<>();
        table("city-names.txt").forEach((id, names) -> {
            int row = Objects.requireNonNull(rowById.get(Integer.parseInt(id)), id);
            for (String name : names) {
                String unused =
                        byRow.computeIfAbsent(row, r -> new LinkedHashMap<>()).putIfAbsent(PlaceKey.of(name), name);
            }
        });
        for (String language : LANGUAGES) {
            for (Map.Entry<String, String> name : translations(
                            folder.resolve(language).resolve("LC_MESSAGES/geonames.mo"))
                    .entrySet()) {
                Integer row = name.getKey().matches("\\d{1,9}") ? rowById.get(Integer.parseInt(name.getKey())) : null;
                if (row != null) {
                    var unused = byRow.computeIfAbsent(row, r -> new LinkedHashMap<>())
                            .putIfAbsent(PlaceKey.of(name.getValue()), name.getValue());
                }
            }
        }
        List<Row> others = new ArrayList<>();
        byRow.forEach((row, names) -> {
            Row city = cities.get(row).row();
            names.forEach((key, name) -> {
                if (!key.isEmpty() && !key.equals(PlaceKey.of(city.name()))) {
                    others.add(new Row(name, city.region(), 0, 0, row));
                }
            });
        });
        return others.stream()
                .sorted(Comparator.comparing(GazetteerMaker::bytes, Arrays::compareUnsigned)
                        .thenComparingInt(Row::weight))
                .toList();
    }

    /** @param names becomes the names of their cities, which the weights of the codes point to */
    private List<Row> zips(Path file, List<Row> names) throws IOException {
        List<String[]> lines;
        try (Stream<String> all = Files.lines(file)) {
            lines = all.map(line -> line.split("\t", -1))
                    .filter(l -> l.length > 10 && !l[9].isEmpty() && regionByCode.containsKey("US." + l[4]))
                    .toList();
        }
        List<String> sorted = lines.stream()
                .map(l -> l[2])
                .distinct()
                .sorted(Comparator.comparing(
                                (String n) -> PlaceKey.of(n).getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned)
                        .thenComparing(Function.identity()))
                .toList();
        Map<String, Integer> at = new HashMap<>();
        for (String name : sorted) {
            Integer unused = at.put(name, names.size());
            names.add(new Row(name, 0, 0, 0, 0));
        }
        Map<String, Row> byCode = new TreeMap<>();
        for (String[] line : lines) {
            Row unused = byCode.putIfAbsent(
                    line[1],
                    new Row(
                            line[1],
                            Objects.requireNonNull(regionByCode.get("US." + line[4])),
                            Double.parseDouble(line[9]),
                            Double.parseDouble(line[10]),
                            Objects.requireNonNull(at.get(line[2]))));
        }
        return List.copyOf(byCode.values());
    }

    /** Lines {@code KEY: value; value} of a file beside this class. */
    private static Map<String, List<String>> table(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(GazetteerMaker.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(p -> p[0], p -> List.of(p[1].split("; "))));
        }
    }

    /** The texts of a GNU message catalogue: two tables of lengths and offsets. */
    private static Map<String, String> translations(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        ByteBuffer mo = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int count = mo.getInt(8);
        for (int i = 0; i < count; i++) {
            texts.put(text(mo, mo.getInt(12) + 8 * i), text(mo, mo.getInt(16) + 8 * i));
        }
        return texts;
    }

    private static String text(ByteBuffer mo, int entry) {
        byte[] text = new byte[mo.getInt(entry)];
        mo.get(mo.getInt(entry + 4), text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** The point where people live on average: the mean on the sphere, weighted by population. */
    private static final class Middle {
        private double x;
        private double y;
        private double z;
        private long people;

        void add(String[] city) {
            double north = Math.toRadians(Double.parseDouble(city[4]));
            double east = Math.toRadians(Double.parseDouble(city[5]));
            // A part of a city is in the city's number already.
            long population = city[7].equals("PPLX") ? 0 : Long.parseLong(city[14]);
            double weight = population + 1;
            x += weight * Math.cos(north) * Math.cos(east);
            y += weight * Math.cos(north) * Math.sin(east);
            z += weight * Math.sin(north);
            people += population;
        }

        private double latitude() {
            return Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
        }

        private double longitude() {
            return Math.toDegrees(Math.atan2(y, x));
        }

        Country country(String code, List<String> names) {
            return new Country(
                    code, names.getFirst(), names.subList(1, names.size()), latitude(), longitude(), rounded(people));
        }

        Region region(int country, String code, String name, List<String> others) {
            return new Region(country, code, name, others, latitude(), longitude(), rounded(people));
        }
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(Path out) throws IOException {
            super(Files.newOutputStream(out));
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
