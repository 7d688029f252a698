package org.eligo.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.study.GeoPoint;

/**
 * A place on Earth.
 *
 * @param name of the city, region or country; of a postal code, the code
 * @param city that a postal code belongs to, where it is known; empty for other kinds
 * @param region state, province or region that it lies in; empty for regions and countries
 * @param country by the registry's name where it has one; of a country, its own name
 * @param countryCode ISO 3166-1, two capital letters
 * @param regionCode of the region that it is or lies in, where people use one ({@code MA}, {@code ON})
 * @param point what it stands for says {@link PlaceKind}
 * @param population people who live there; 0 where it is not known
 */
public record Place(
        String name,
        Optional<String> city,
        Optional<String> region,
        Optional<String> country,
        Optional<String> countryCode,
        Optional<String> regionCode,
        PlaceKind kind,
        GeoPoint point,
        long population) {

    public Place {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A place has a name.");
        }
        if (population < 0) {
            throw new IllegalArgumentException("A population is 0 or more, not " + population + ".");
        }
    }

    /** The whole name on one line, such as {@code Springfield, Illinois, United States}. */
    public String label() {
        List<String> parts = new ArrayList<>();
        parts.add(name);
        city.ifPresent(parts::add);
        region.filter(r -> !r.equals(name)).ifPresent(parts::add);
        country.filter(c -> !c.equals(name)).ifPresent(parts::add);
        return String.join(", ", parts);
    }
}
