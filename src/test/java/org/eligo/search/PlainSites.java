package org.eligo.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.eligo.schema.Schema;
import org.eligo.study.NctId;
import org.eligo.vocabulary.Words;

/** What is asked of single sites, answered by looking at every one. */
final class PlainSites {

    private PlainSites() {}

    static SiteHits matching(SiteRequest request, ScannedValues study) {
        List<SiteHit> found = new ArrayList<>();
        for (int i = 0; i < study.sites().size(); i++) {
            ScannedValues site = study.sites().get(i);
            if (PlainMatcher.matches(request.sites(), site)) {
                Optional<GeoPoint> point = point(site);
                found.add(new SiteHit(
                        i,
                        point,
                        point.isPresent() && request.from().isPresent()
                                ? OptionalDouble.of(request.from().get().metresTo(point.get()))
                                : OptionalDouble.empty()));
            }
        }
        if (request.from().isPresent()) {
            found.sort(Comparator.comparingDouble(site -> site.metres().orElse(Double.POSITIVE_INFINITY)));
        }
        return new SiteHits(found.size(), found.stream().limit(request.limit()).toList());
    }

    /** Metres to the nearest matching site; empty where none has a point. */
    static Optional<Double> nearest(GeoPoint from, Query sites, ScannedValues study) {
        return study.sites().stream()
                .filter(site -> PlainMatcher.matches(sites, site))
                .flatMap(site -> point(site).stream())
                .map(from::metresTo)
                .min(Comparator.naturalOrder());
    }

    static SitePoints points(List<PlainScanReader.Entry> studies, Query sites, int limit) {
        Map<GeoPoint, List<ScannedValues>> sitesAt = new HashMap<>();
        Map<GeoPoint, Set<NctId>> studiesAt = new HashMap<>();
        long all = 0;
        for (PlainScanReader.Entry entry : studies) {
            for (ScannedValues site : entry.values().sites()) {
                if (PlainMatcher.matches(sites, site)) {
                    all++;
                    point(site).ifPresent(point -> {
                        sitesAt.computeIfAbsent(point, p -> new ArrayList<>()).add(site);
                        studiesAt.computeIfAbsent(point, p -> new HashSet<>()).add(entry.id());
                    });
                }
            }
        }
        List<SitePoints.At> points = new ArrayList<>();
        sitesAt.forEach((point, at) -> points.add(new SitePoints.At(
                point,
                at.size(),
                studiesAt.getOrDefault(point, Set.of()).size(),
                first(at.getFirst(), "LocationCity"),
                first(at.getFirst(), "LocationState"),
                first(at.getFirst(), "LocationCountry"))));
        points.sort(Comparator.comparingLong(SitePoints.At::studies)
                .thenComparingLong(SitePoints.At::sites)
                .reversed()
                .thenComparingDouble(at -> -at.point().latitude())
                .thenComparingDouble(at -> at.point().longitude()));
        return new SitePoints(points.stream().limit(limit).toList(), points.size(), all);
    }

    private record Coded(String code, Optional<String> country) {}

    static List<PostalArea> postalAreas(Collection<PlainScanReader.Entry> studies, int limit) {
        Map<Coded, List<ScannedValues>> sites = new HashMap<>();
        for (PlainScanReader.Entry entry : studies) {
            for (ScannedValues site : entry.values().sites()) {
                Optional<String> written = first(site, "LocationZip");
                if (written.isPresent()
                        && point(site).isPresent()
                        && Words.of(written.get()).size() <= 2) {
                    String code = written.get().toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
                    sites.computeIfAbsent(new Coded(code, first(site, "LocationCountry")), c -> new ArrayList<>())
                            .add(site);
                }
            }
        }
        return sites.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Coded, List<ScannedValues>> e) ->
                                e.getValue().size())
                        .reversed()
                        .thenComparing(e -> e.getKey().code())
                        .thenComparing(e -> e.getKey().country().orElse("")))
                .limit(limit)
                .map(e -> area(e.getKey(), e.getValue()))
                .toList();
    }

    private static PostalArea area(Coded coded, List<ScannedValues> sites) {
        ScannedValues usual = sites.stream()
                .max(Comparator.comparingLong(site -> sites.stream()
                        .filter(other -> point(other).equals(point(site)))
                        .count()))
                .orElseThrow();
        return new PostalArea(
                coded.code(),
                first(usual, "LocationCity"),
                first(usual, "LocationState"),
                coded.country(),
                point(usual).orElseThrow());
    }

    static Optional<GeoPoint> point(ScannedValues site) {
        return site.of(Schema.registry().piece("LocationGeoPoint")).stream()
                .map(ScannedValues.Point.class::cast)
                .map(p -> new GeoPoint(p.latitude(), p.longitude()))
                .findFirst();
    }

    private static Optional<String> first(ScannedValues site, String piece) {
        return site.texts(Schema.registry().piece(piece)).stream().findFirst();
    }
}
