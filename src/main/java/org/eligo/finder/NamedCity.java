package org.eligo.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.Query;
import org.eligo.study.Site;
import org.eligo.vocabulary.Words;

/**
 * A city by its name, by which a site lies there that has no point.
 *
 * @param names that a site may give it; case, accents and plurals aside
 * @param country that the site must name, where the city's is known
 * @param states of which the site must name one, or none, where states tell cities of one name apart; empty: any will do
 */
public record NamedCity(Set<String> names, Optional<String> country, Set<String> states) {

    public NamedCity {
        names = Set.copyOf(names);
        states = Set.copyOf(states);
    }

    /** The sites without a point that lie there; to be asked of one site, as inside {@link Query.AtOneSite}. */
    public Query sitesWithoutPoint() {
        List<Query> parts = new ArrayList<>();
        parts.add(new Query.Not(new Query.Present(piece("LocationGeoPoint"))));
        parts.add(named("LocationCity", names));
        country.ifPresent(name -> parts.add(named("LocationCountry", Set.of(name))));
        if (!states.isEmpty()) {
            Query none = new Query.Not(new Query.Present(piece("LocationState")));
            parts.add(new Query.AnyOf(List.of(named("LocationState", states), none)));
        }
        return new Query.AllOf(parts);
    }

    /** Whether the site has no point and lies there: what {@link #sitesWithoutPoint} finds. */
    public boolean holdsWithoutPoint(Site site) {
        return site.point().isEmpty()
                && isNamed(site.city(), names)
                && (country.isEmpty() || isNamed(site.country(), Set.of(country.get())))
                && (states.isEmpty() || site.state().isEmpty() || isNamed(site.state(), states));
    }

    private static boolean isNamed(Optional<String> written, Set<String> names) {
        List<String> words = Words.of(written.orElse("")).normals();
        return !words.isEmpty()
                && names.stream().anyMatch(name -> Words.of(name).normals().equals(words));
    }

    private static Query named(String piece, Set<String> names) {
        return new Query.AnyOf(names.stream()
                .sorted()
                .map(name -> FilterCompiler.wholeName(piece(piece), name))
                .toList());
    }

    private static Field piece(String piece) {
        return Schema.registry().piece(piece);
    }
}
