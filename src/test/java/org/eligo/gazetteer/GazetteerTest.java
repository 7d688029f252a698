package org.eligo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eligo.study.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People find their place by what they type. */
final class GazetteerTest {

    private static final GeoPoint NOWHERE = new GeoPoint(10, 20);

    private final Gazetteer gazetteer = Gazetteer.packaged();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lyon | Lyon, Auvergne-Rhône-Alpes, France",
                "lyon, FRANCE | Lyon, Auvergne-Rhône-Alpes, France",
                "Lyon France | Lyon, Auvergne-Rhône-Alpes, France",
                "France, Lyon | Lyon, Auvergne-Rhône-Alpes, France",
                "Springfield, IL | Springfield, Illinois, United States",
                "Springfield Massachusetts USA | Springfield, Massachusetts, United States",
                "Paris | Paris, Île-de-France, France",
                "Paris TX | Paris, Texas, United States",
                "75013 Paris | Paris, Île-de-France, France",
                "75013 France | France",
                "London | London, England, United Kingdom",
                "London Ontario | London, Ontario, Canada",
                "London, ON | London, Ontario, Canada",
                "near Boston | Boston, Massachusetts, United States",
                "02114 | 02114, Boston, Massachusetts, United States",
                "Boston, MA 02114-2696, USA | 02114, Boston, Massachusetts, United States",
                "New York | New York City, New York, United States",
                "NYC | New York City, New York, United States",
                "Washington, D.C. | Washington, District of Columbia, United States",
                "München | Munich, Bavaria, Germany",
                "munchen | Munich, Bavaria, Germany",
                "Cologne | Köln, North Rhine-Westphalia, Germany",
                "Wien | Vienna, Austria",
                "Saint Louis | St. Louis, Missouri, United States",
                "San Jose, Costa Rica | San José, Costa Rica",
                "Bavaria | Bavaria, Germany",
                "Bayern, Deutschland | Bavaria, Germany",
                "Georgia | Georgia",
                "Georgia, USA | Georgia, United States",
                "Turkey | Turkey (Türkiye)",
                "Korea, Republic of | South Korea",
                "TUR | Turkey (Türkiye)",
                "Bostn | Boston, Massachusetts, United States",
                "Pittsbrugh | Pittsburgh, Pennsylvania, United States",
            })
    void what_people_type_is_understood(String typed, String label) {
        assertThat(gazetteer.find(typed)).first().extracting(Place::label).isEqualTo(label);
    }

    @Test
    void the_alternatives_of_a_name_follow_the_largest_first() {
        List<Place> springfields = gazetteer.find("Springfield");

        assertThat(springfields).hasSizeGreaterThan(5).allMatch(p -> p.name().equals("Springfield"));
        assertThat(springfields).extracting(Place::population).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void the_kind_says_what_the_point_stands_for() {
        assertThat(gazetteer.find("Lyon").getFirst().kind()).isEqualTo(PlaceKind.CITY);
        assertThat(gazetteer.find("02114").getFirst().kind()).isEqualTo(PlaceKind.POSTAL_CODE);
        assertThat(gazetteer.find("Ontario, Canada").getFirst().kind()).isEqualTo(PlaceKind.REGION);
        assertThat(gazetteer.find("Japan").getFirst().kind()).isEqualTo(PlaceKind.COUNTRY);
    }

    @Test
    void points_are_where_the_places_are() {
        assertThat(gazetteer.find("Lyon").getFirst().point().metresTo(new GeoPoint(45.7485, 4.8467)))
                .isLessThan(1000);
        assertThat(gazetteer.find("90210").getFirst().point().metresTo(new GeoPoint(34.09, -118.41)))
                .isLessThan(5000);
    }

    @Test
    void nothing_is_found_for_what_is_no_place() {
        for (String text : List.of("", " ", ",", "the", "🙂", "xqzzyw", "%00", "--")) {
            assertThat(gazetteer.find(text)).as(text).isEmpty();
        }
    }

    @Test
    void every_spelling_of_a_country_leads_to_its_code() {
        assertThat(gazetteer.countryCode("Turkey (Türkiye)")).contains("TR");
        assertThat(gazetteer.countryCode("Korea, Republic of")).contains("KR");
        assertThat(gazetteer.countryCode("Deutschland")).contains("DE");
        assertThat(gazetteer.countryCode("Atlantis")).isEmpty();
        assertThat(gazetteer.countryName("TR")).contains("Turkey (Türkiye)");
    }

    @Test
    void a_city_whose_name_holds_a_comma_is_found_by_its_own_label() {
        assertThat(gazetteer.find("Guiyang, Guizhou, Guizhou, China"))
                .extracting(Place::label)
                .contains("Guiyang, Guizhou, Guizhou, China");
        assertThat(gazetteer.find("Mianzhu, Deyang, Sichuan, Sichuan, China"))
                .extracting(Place::label)
                .contains("Mianzhu, Deyang, Sichuan, Sichuan, China");
        assertThat(gazetteer.find("Guiyang, Guizhou, China"))
                .first()
                .extracting(Place::name)
                .isEqualTo("Guiyang");
    }

    /** In half a million places some share name, region and country; of these the largest stand first. */
    @Test
    void every_city_is_found_by_its_own_label() {
        Packaged packaged = Packaged.read();
        long seed = Long.getLong("eligo.seed", System.nanoTime());
        System.out.println("cities by their labels: eligo.seed=" + seed);
        Random random = new Random(seed);
        List<String> lost = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            Place city = packaged.city(random.nextInt(packaged.cityCount()));
            List<Place> found = gazetteer.find(city.label());
            int place = found.indexOf(city);
            List<Place> before = place < 0 ? found : found.subList(0, place);
            boolean behindNamesakes = before.size() >= 10
                    && before.stream().allMatch(p -> p.label().equals(city.label()));
            if (place < 0 && !behindNamesakes) {
                lost.add(city.label() + " " + city.population());
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void no_text_is_too_odd() {
        long seed = Long.getLong("eligo.seed", System.nanoTime());
        System.out.println("odd places: eligo.seed=" + seed);
        Random random = new Random(seed);
        String letters = "aeinorst  ,,;/-'.()0123456789éßøİı\u0301\uD83D\uDE42\uD83D中Ω\n\t";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(random.nextInt(20) == 0 ? 3000 : 25); left > 0; left--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(gazetteer.find(text.toString())).hasSizeLessThanOrEqualTo(Gazetteer.MAX_FOUND);
            assertThat(gazetteer.beginningWith(text.toString(), 3)).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void what_begins_so_is_offered_the_largest_first() {
        assertThat(gazetteer.beginningWith("Bost", 3).getFirst().label()).startsWith("Boston, Massachusetts");
        assertThat(gazetteer.beginningWith("muni", 2).getFirst().label())
                .as("cities that have another name that begins so come later")
                .startsWith("Munich");
        assertThat(gazetteer.beginningWith("bo", 3)).isEmpty();
    }

    @Test
    void cities_and_postal_codes_are_learned_from_sites() {
        Gazetteer more = gazetteer.with(List.of(
                site("Zzyzxville", "Nowhere State", "ZX1 2YZ", "Kenya"),
                site("Paris", "", "75013", "France"),
                new KnownSite(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), NOWHERE)));

        assertThat(more.find("zzyzxville").getFirst().label()).isEqualTo("Zzyzxville, Nowhere State, Kenya");
        assertThat(more.find("Zzyzxville, Kenya").getFirst().point()).isEqualTo(NOWHERE);
        assertThat(more.find("zx12yz").getFirst().kind()).isEqualTo(PlaceKind.POSTAL_CODE);
        assertThat(more.find("ZX1").getFirst().city()).contains("Zzyzxville");
        assertThat(more.find("ZX1 9AA").getFirst().city()).contains("Zzyzxville");
        assertThat(more.find("75013 Paris").getFirst().label()).isEqualTo("75013, Paris, France");
        assertThat(more.find("75013 France").getFirst().label()).isEqualTo("75013, Paris, France");
        assertThat(more.find("75013"))
                .extracting(Place::country)
                .containsExactlyInAnyOrder(Optional.of("France"), Optional.of("United States"));
        assertThat(gazetteer.find("zzyzxville")).isEmpty();
    }

    @Test
    void a_city_that_is_known_is_not_learned_again() {
        GeoPoint lyon = gazetteer.find("Lyon").getFirst().point();
        Gazetteer more = gazetteer.with(List.of(
                new KnownSite(Optional.of("LYON"), Optional.empty(), Optional.empty(), Optional.of("France"), lyon)));

        assertThat(more.find("Lyon")).hasSameSizeAs(gazetteer.find("Lyon"));
    }

    private static KnownSite site(String city, String state, String code, String country) {
        return new KnownSite(
                Optional.of(city),
                Optional.of(state).filter(s -> !s.isEmpty()),
                Optional.of(code),
                Optional.of(country),
                NOWHERE);
    }

    @Test
    void of_cities_with_one_name_the_one_where_clearly_more_is_studied_comes_first() {
        assertThat(gazetteer.find("Valencia").getFirst().country()).contains("Venezuela");
        Gazetteer studied = gazetteer.knowing(List.of(
                new StudiedCity("Valencia", Optional.empty(), Optional.of("Spain"), 30),
                new StudiedCity("Valencia", Optional.of("Carabobo"), Optional.of("Venezuela"), 5)));
        assertThat(studied.find("Valencia").getFirst().country()).contains("Spain");
        assertThat(studied.beginningWith("valen", 2).getFirst().country()).contains("Spain");
        assertThat(studied.find("Valencia, Venezuela").getFirst().country()).contains("Venezuela");
    }

    @Test
    void of_cities_that_begin_alike_those_come_first_where_most_is_studied() {
        Gazetteer studied = gazetteer.knowing(List.of(
                new StudiedCity("San Diego", Optional.of("California"), Optional.of("United States"), 40),
                new StudiedCity("San Francisco", Optional.of("California"), Optional.of("United States"), 50),
                new StudiedCity("New York", Optional.of("New York"), Optional.of("United States"), 90),
                new StudiedCity("New Haven", Optional.of("Connecticut"), Optional.of("United States"), 30)));
        assertThat(gazetteer.beginningWith("san", 3)).extracting(Place::name).doesNotContain("San Francisco");
        assertThat(studied.beginningWith("san", 3)).extracting(Place::name).startsWith("San Francisco", "San Diego");
        assertThat(studied.beginningWith("new", 3).getFirst().name()).startsWith("New York");
    }

    @Test
    void twice_as_many_studies_or_a_village_change_nothing() {
        Gazetteer studied = gazetteer.knowing(List.of(
                new StudiedCity("Valencia", Optional.empty(), Optional.of("Spain"), 30),
                new StudiedCity("Valencia", Optional.empty(), Optional.of("Venezuela"), 15),
                new StudiedCity("Paris", Optional.of("Texas"), Optional.of("United States"), 900)));
        assertThat(studied.find("Valencia").getFirst().country()).contains("Venezuela");
        assertThat(studied.find("Paris").getFirst().country()).contains("France");
    }
}
