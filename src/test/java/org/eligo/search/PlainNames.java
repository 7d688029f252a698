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

    NameAnswer alike(String typed, int limit) {
        String key = NameKey.of(typed);
        int most = key.length() < 4 ? 0 : key.length() < 9 ? 1 : 2;
        int words = key.split(" ", -1).length;
        Map<String, Long> studies = new HashMap<>();
        for (Named named : all) {
            List<String> parts = List.of(named.key().getFirst().split(" ", -1));
            for (int i = 0; i + words <= parts.size(); i++) {
                String run = String.join(" ", parts.subList(i, i + words));
                int slips = slips(key, run, key.length(), run.length());
                if (slips > 0 && slips <= most && run.codePointAt(0) == key.codePointAt(0)) {
                    Long unused = studies.merge(run, named.name().studies(), Math::max);
                }
            }
        }
        List<CountedName> found = studies.keySet().stream()
                .sorted(Comparator.comparingInt((String run) -> slips(key, run, key.length(), run.length()))
                        .thenComparingLong(run -> -studies.getOrDefault(run, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .map(run -> new CountedName(run, studies.getOrDefault(run, 0L), Optional.empty()))
                .toList();
        return new NameAnswer(found, found.size(), true);
    }

    /** By definition; texts whose lengths differ by more than two are far apart. */
    private static int slips(String a, String b, int i, int j) {
        if (Math.abs(a.length() - b.length()) > 2) {
            return 9;
        }
        int[][] table = new int[i + 1][j + 1];
        for (int x = 0; x <= i; x++) {
            for (int y = 0; y <= j; y++) {
                if (x == 0 || y == 0) {
                    table[x][y] = x + y;
                    continue;
                }
                int wrong = a.charAt(x - 1) == b.charAt(y - 1) ? 0 : 1;
                table[x][y] = Math.min(Math.min(table[x - 1][y], table[x][y - 1]) + 1, table[x - 1][y - 1] + wrong);
                if (x > 1 && y > 1 && a.charAt(x - 1) == b.charAt(y - 2) && a.charAt(x - 2) == b.charAt(y - 1)) {
                    table[x][y] = Math.min(table[x][y], table[x - 2][y - 2] + 1);
                }
            }
        }
        return table[i][j];
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
