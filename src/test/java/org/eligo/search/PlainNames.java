package org.eligo.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eligo.schema.Schema;
import org.eligo.study.NctId;

/** The names of one kind, counted by looking at every study. */
final class PlainNames {

    private record Named(List<String> key, CountedName name) {}

    /** What one spelling counts. */
    private static final class Spelling {
        private int times;
        private Optional<GeoPoint> point = Optional.empty();
    }

    private final List<Named> all = new ArrayList<>();

    PlainNames(Iterable<PlainScanReader.Entry> studies, NameKind kind) {
        Map<List<String>, Map<List<String>, Spelling>> spellings = new HashMap<>();
        Map<List<String>, Set<NctId>> with = new HashMap<>();
        for (PlainScanReader.Entry study : studies) {
            for (ScannedValues holder : kind == NameKind.PLACE ? study.values().sites() : List.of(study.values())) {
                for (String text : new HashSet<>(holder.texts(kind.field()))) {
                    List<String> spelling = kind == NameKind.PLACE
                            ? List.of(text, first(holder, "LocationState"), first(holder, "LocationCountry"))
                            : List.of(text);
                    List<String> key = kind == NameKind.PLACE
                            ? List.of(NameKey.of(text), NameKey.of(spelling.get(1) + " " + spelling.get(2)))
                            : List.of(NameKey.of(text), "");
                    if (!key.getFirst().isEmpty()) {
                        Spelling counted = spellings
                                .computeIfAbsent(key, k -> new HashMap<>())
                                .computeIfAbsent(spelling, s -> new Spelling());
                        counted.times++;
                        if (kind == NameKind.PLACE) {
                            counted.point = counted.point.or(() -> PlainSites.point(holder));
                        }
                        with.computeIfAbsent(key, k -> new HashSet<>()).add(study.id());
                    }
                }
            }
        }
        spellings.forEach((key, ways) -> {
            Map.Entry<List<String>, Spelling> best = ways.entrySet().stream()
                    .max(Comparator.<Map.Entry<List<String>, Spelling>>comparingInt(e -> e.getValue().times)
                            .thenComparing(e -> String.join("\u0001", e.getKey()), Comparator.<String>reverseOrder()))
                    .orElseThrow();
            long count = with.getOrDefault(key, Set.of()).size();
            all.add(new Named(key, named(best.getKey(), count, ways)));
        });
        all.sort(Comparator.<Named>comparingLong(n -> -n.name().studies())
                .thenComparing(n -> n.key().getFirst())
                .thenComparing(n -> n.key().getLast()));
    }

    private static CountedName named(List<String> spelling, long studies, Map<List<String>, Spelling> ways) {
        if (spelling.size() == 1) {
            return new CountedName(spelling.getFirst(), studies, Optional.empty());
        }
        NamedPlace place = new NamedPlace(
                spelling.getFirst(),
                Optional.of(spelling.get(1)).filter(s -> !s.isEmpty()),
                Optional.of(spelling.get(2)).filter(s -> !s.isEmpty()),
                ways.values().stream().flatMap(w -> w.point.stream()).findFirst());
        return new CountedName(place.name(), studies, Optional.of(place));
    }

    private static String first(ScannedValues site, String piece) {
        return site.texts(Schema.registry().piece(piece)).stream().findFirst().orElse("");
    }

    NameAnswer suggest(String typed, int limit) {
        boolean places = all.stream().anyMatch(n -> n.name().place().isPresent());
        int comma = places ? typed.indexOf(',') : -1;
        String beginning = NameKey.of(comma < 0 ? typed : typed.substring(0, comma));
        List<String> rest = comma < 0
                ? List.of()
                : Arrays.stream(NameKey.of(typed.substring(comma + 1)).split(" "))
                        .toList();
        List<CountedName> found = beginning.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(n -> (" " + n.key().getFirst()).contains(" " + beginning))
                        .filter(n ->
                                rest.stream().allMatch(word -> (" " + n.key().getLast()).contains(" " + word)))
                        .map(Named::name)
                        .limit(limit)
                        .toList();
        return new NameAnswer(found, found.size(), true);
    }

    NameAnswer names(String beginning, int from, int limit) {
        TreeMap<String, List<CountedName>> byKey = new TreeMap<>();
        String key = NameKey.of(beginning);
        all.stream()
                .filter(n -> n.key().getFirst().startsWith(key))
                .forEach(n -> byKey.computeIfAbsent(n.key().getFirst(), k -> new ArrayList<>())
                        .add(n.name()));
        List<CountedName> found = byKey.values().stream().flatMap(List::stream).toList();
        return new NameAnswer(found.stream().skip(from).limit(limit).toList(), found.size(), true);
    }
}
