package org.eligo.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How conditions are arranged, from the widest to the narrowest: the branches of diseases (C) and of mental disorders (F03) of the
 * Medical Subject Headings, 2024, of the U.S. National Library of Medicine, whose headings the registry gives to its studies.
 * A condition may stand in several places. Immutable; safe for any number of threads.
 */
public final class ConditionTree {

    /**
     * A heading.
     *
     * @param id of the heading: {@code D} and digits
     * @param places where it stands: {@code C04.588} stands below {@code C04}
     */
    public record Heading(String id, String name, List<String> places) {
        public Heading {
            places = List.copyOf(places);
        }

        /** How narrow it is: steps from the widest, by its longest way. */
        public int depth() {
            return places.stream()
                    .mapToInt(place -> (int) place.chars().filter(c -> c == '.').count())
                    .max()
                    .orElse(0);
        }
    }

    private static final Comparator<Heading> BY_NAME = Comparator.comparing(Heading::name);

    private final Map<String, Heading> byId = new HashMap<>();
    private final Map<String, Heading> byName = new HashMap<>();
    private final TreeMap<String, Heading> byPlace = new TreeMap<>();

    ConditionTree(List<Heading> headings) {
        for (Heading heading : headings) {
            var unusedId = byId.put(heading.id(), heading);
            var unusedName = byName.put(heading.name(), heading);
            for (String place : heading.places()) {
                var unusedPlace = byPlace.put(place, heading);
            }
        }
    }

    /** Read when it is first asked for. */
    private static final class Holder {
        private static final ConditionTree PACKAGED = new ConditionTree(read());
    }

    /** The one that the program brings along. */
    public static ConditionTree packaged() {
        return Holder.PACKAGED;
    }

    /** @param id in any case */
    public Optional<Heading> heading(String id) {
        return Optional.ofNullable(byId.get(id.toUpperCase(Locale.ROOT)));
    }

    /** @param name as the heading has it */
    public Optional<Heading> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The widest, by name. */
    public List<Heading> roots() {
        return byPlace.entrySet().stream()
                .filter(e -> above(e.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .distinct()
                .sorted(BY_NAME)
                .toList();
    }

    /** Those that stand directly below one of its places, by name. */
    public List<Heading> below(Heading heading) {
        return heading.places().stream()
                .flatMap(place -> byPlace.subMap(place + ".", place + "/").entrySet().stream()
                        .filter(e -> above(e.getKey()).equals(Optional.of(place))))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted(BY_NAME)
                .toList();
    }

    /** For each of its places the headings above it, the widest first; in the order of the places. */
    public List<List<Heading>> ways(Heading heading) {
        List<List<Heading>> ways = new ArrayList<>();
        for (String place : heading.places()) {
            List<Heading> way = new ArrayList<>();
            for (Optional<String> up = above(place); up.isPresent(); up = above(up.get())) {
                way.addFirst(Objects.requireNonNull(byPlace.get(up.get()), up.get()));
            }
            ways.add(way);
        }
        return ways;
    }

    private static Optional<String> above(String place) {
        int dot = place.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(place.substring(0, dot));
    }

    /** A line is a heading: its number, its name and its places, with tabs between them. */
    private static List<Heading> read() {
        String resource = "mesh-conditions.txt";
        try (InputStream in = Objects.requireNonNull(ConditionTree.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Heading(parts[0], parts[1], List.of(parts[2].split(" ", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
