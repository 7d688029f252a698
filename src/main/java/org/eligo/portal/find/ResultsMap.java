package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.finder.Finder;
import org.eligo.language.CountryWords;
import org.eligo.language.Texts;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.form.View;
import org.eligo.portal.map.SiteMap;
import org.eligo.portal.place.Whereabouts;
import org.eligo.portal.words.CountWords;
import org.eligo.search.SitePoints;
import org.eligo.study.GeoPoint;

/** Makes the map of the open sites of what a search finds; around a place, of those within its distance. */
final class ResultsMap {

    /** More places than the registry has: which of them are near is seen here. */
    private static final int ALL = 100_000;

    private final Finder finder;
    private final SearchPlan plan;

    ResultsMap(Finder finder, SearchPlan plan) {
        this.finder = finder;
        this.plan = plan;
    }

    SiteMap of(SearchForm form, Whereabouts where) {
        SitePoints found =
                finder.points(plan.counting(form), FilterGroup.OPEN_STATUSES, where.isPoint() ? ALL : SiteMap.MAX_PINS);
        List<SiteMap.Pin> pins = found.points().stream()
                .map(at -> pin(at, form))
                .filter(pin -> isThere(pin, where))
                .toList();
        int places = where.isPoint() ? pins.size() : found.distinct();
        SiteMap map = SiteMap.of(pins, remark(places));
        return where instanceof Whereabouts.Around around
                ? map.around(new SiteMap.Mark(around.point(), CountryWords.shownAtEnd(around.label())))
                : map;
    }

    private static SiteMap.Pin pin(SitePoints.At at, SearchForm form) {
        GeoPoint point = new GeoPoint(at.point().latitude(), at.point().longitude());
        String named = Stream.of(at.city(), at.state(), at.country())
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        String label = named.isEmpty() ? point.latitude() + ", " + point.longitude() : named;
        SearchForm there = form.with(Entry.NEAR, label)
                .withLook(form.look().withView(View.CARDS))
                .firstPage();
        return new SiteMap.Pin(point, CountryWords.shownAtEnd(label), at.sites(), Optional.of(there.address()));
    }

    private static boolean isThere(SiteMap.Pin pin, Whereabouts where) {
        return !(where instanceof Whereabouts.Around around)
                || around.point().metresTo(pin.point()) <= around.radius().metres();
    }

    private static String remark(int places) {
        String left = Texts.now().say("map.left");
        return places > SiteMap.MAX_PINS
                ? Texts.now().say("map.most", SiteMap.MAX_PINS, CountWords.grouped(places)) + " " + left
                : left;
    }
}
