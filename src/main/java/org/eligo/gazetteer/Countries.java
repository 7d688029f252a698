package org.eligo.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Countries and their regions: names, codes and other spellings. */
final class Countries {

    /**
     * A country.
     *
     * @param code ISO 3166-1, two capital letters
     * @param name by the registry, where it has one
     * @param others further spellings
     */
    record Country(String code, String name, List<String> others, double latitude, double longitude, int population) {
        Country {
            others = List.copyOf(others);
        }
    }

    /**
     * A state, province or region; or what is in no region of a country, without code and name.
     *
     * @param country its place in the list of countries
     * @param code of GeoNames; in the United States, Canada and Australia the one that people write
     */
    record Region(
            int country,
            String code,
            String name,
            List<String> others,
            double latitude,
            double longitude,
            int population) {
        Region {
            others = List.copyOf(others);
        }
    }

    private final List<Country> countries;
    private final List<Region> regions;
    private final Map<String, Integer> countryByKey = new HashMap<>();
    private final Map<String, List<Integer>> regionsByKey = new HashMap<>();

    Countries(List<Country> countries, List<Region> regions) {
        this.countries = List.copyOf(countries);
        this.regions = List.copyOf(regions);
        for (int i = 0; i < countries.size(); i++) {
            int at = i;
            Country country = countries.get(i);
            Integer unused = countryByKey.putIfAbsent(PlaceKey.of(country.name()), at);
        }
        for (int i = 0; i < countries.size(); i++) {
            int at = i;
            Country country = countries.get(i);
            country.others().forEach(name -> countryByKey.putIfAbsent(PlaceKey.of(name), at));
        }
        for (int i = 0; i < countries.size(); i++) {
            Integer unused =
                    countryByKey.putIfAbsent(PlaceKey.of(countries.get(i).code()), i);
        }
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            if (!region.name().isEmpty()) {
                add(PlaceKey.of(region.name()), i);
                for (String other : region.others()) {
                    add(PlaceKey.of(other), i);
                }
            }
        }
    }

    private void add(String key, int region) {
        List<Integer> at = regionsByKey.getOrDefault(key, List.of());
        if (!at.contains(region)) {
            regionsByKey.put(
                    key,
                    java.util.stream.Stream.concat(at.stream(), java.util.stream.Stream.of(region))
                            .toList());
        }
    }

    List<Country> countries() {
        return countries;
    }

    List<Region> regions() {
        return regions;
    }

    Country countryOf(int region) {
        return countries.get(regions.get(region).country());
    }

    /** The place in the list of the country that is spelled so, or has this code. */
    Optional<Integer> country(String key) {
        return Optional.ofNullable(countryByKey.get(key));
    }

    /** The places in the list of the regions that are spelled so. */
    List<Integer> regions(String key) {
        return regionsByKey.getOrDefault(key, List.of());
    }
}
