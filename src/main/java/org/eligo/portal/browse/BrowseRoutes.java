package org.eligo.portal.browse;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.language.InterfaceLanguage;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.address.QueryPart;
import org.eligo.portal.address.Route;
import org.eligo.portal.address.Slug;

/** Reads the addresses of pages to browse. */
public final class BrowseRoutes {

    /** The addresses of all pages to browse. */
    public static final List<Route> ROUTES = List.of(
            new Route("GET", "/locations", "Trials by location: the countries."),
            new Route("GET", "/locations/{country}", "A country: its states and cities."),
            new Route("GET", "/locations/{country}/{state}", "A state: its cities."),
            new Route(
                    "GET", "/locations/{country}/{state}/{city}", "A city: its facilities. The state may be \"all\"."),
            new Route("GET", "/locations/{country}/{state}/{city}/{facility}", "A facility: its trials."),
            new Route("GET", "/conditions", "Conditions from A to Z."),
            new Route("GET", "/conditions/{letter}", "Conditions that begin with a letter."),
            new Route("GET", "/condition/{key}", "The trials on a condition."),
            new Route("GET", "/mesh", "Kinds of conditions: the widest."),
            new Route("GET", "/mesh/{heading}", "A kind of conditions: its trials, and the narrower kinds."),
            new Route("GET", "/treatments", "Treatments from A to Z."),
            new Route("GET", "/treatments/{letter}", "Treatments that begin with a letter."),
            new Route("GET", "/treatment/{key}", "The trials on a treatment."),
            new Route("GET", "/sponsors", "Sponsors from A to Z."),
            new Route("GET", "/sponsors/{letter}", "Sponsors that begin with a letter."),
            new Route("GET", "/sponsor/{key}", "The trials of a sponsor."),
            new Route("GET", "/investigators", "Investigators from A to Z."),
            new Route("GET", "/investigators/{letter}", "Investigators that begin with a letter."),
            new Route("GET", "/investigator/{key}", "The trials of an investigator."),
            new Route("GET", "/facilities", "Hospitals and other facilities from A to Z."),
            new Route("GET", "/facilities/{letter}", "Facilities that begin with a letter."),
            new Route("GET", "/facility/{key}", "Where facilities of a name are; if in one city, its page there."),
            new Route("GET", "/facility/{key}/{country}", "The cities of a country with a facility of a name."));

    private static final List<String> LEVELS = List.of("country", "state", "city", "facility");

    private static final int MAX_PAGE = 10_000;

    private BrowseRoutes() {}

    /** What an address asks for. */
    public sealed interface Answer {
        record Page(BrowsePage page) implements Answer {}

        record Moved(String address) implements Answer {}

        /** For as long as the data stay as they are, what is asked for is shown elsewhere. */
        record Elsewhere(String address) implements Answer {}

        record Nowhere() implements Answer {}
    }

    /** What stands at the address of a request that one of {@link #ROUTES} fits. */
    public static Answer answer(Context context, BrowseMaker maker) {
        Map<String, List<String>> parameters = QueryPart.read(context.queryString());
        List<String> path = Stream.of(
                        InterfaceLanguage.withoutPrefix(context.path()).split("/"))
                .filter(p -> !p.isEmpty())
                .toList();
        int page = page(last(parameters, "page"));
        boolean map = last(parameters, "view").equals("map");
        return switch (path.getFirst()) {
            case "locations" ->
                path.size() == 1 && !last(parameters, "country").isBlank()
                        ? formerAddress(last(parameters, "country"), last(parameters, "state"))
                        : of(new PlaceMaker(maker).page(places(context), page, map));
            case "condition" -> of(maker.leaf(BrowseKind.CONDITION, context.pathParam("key"), map));
            case "treatment" -> of(maker.leaf(BrowseKind.TREATMENT, context.pathParam("key"), map));
            case "sponsor" -> of(maker.leaf(BrowseKind.SPONSOR, context.pathParam("key"), map));
            case "investigator" -> of(maker.leaf(BrowseKind.INVESTIGATOR, context.pathParam("key"), map));
            case "mesh" -> {
                MeshMaker mesh = new MeshMaker(maker);
                yield path.size() == 1
                        ? new Answer.Page(mesh.roots())
                        : of(mesh.heading(context.pathParam("heading"), map));
            }
            case "facility" -> facility(context, new FacilityMaker(maker), page, map);
            default -> {
                BrowseKind kind = BrowseKind.ofMany(path.getFirst()).orElseThrow();
                yield path.size() == 1
                        ? new Answer.Page(maker.subject(kind, brief(last(parameters, "name"))))
                        : of(maker.letter(kind, context.pathParam("letter"), page));
            }
        };
    }

    private static Answer facility(Context context, FacilityMaker maker, int page, boolean map) {
        String key = context.pathParam("key");
        Optional<String> country = Optional.ofNullable(context.pathParamMap().get("country"));
        Optional<String> place = country.isPresent() ? Optional.empty() : maker.onePlace(key);
        return place.<Answer>map(Answer.Elsewhere::new).orElseGet(() -> of(maker.page(key, country, page, map)));
    }

    private static Answer of(Optional<BrowsePage> page) {
        return page.<Answer>map(Answer.Page::new).orElseGet(Answer.Nowhere::new);
    }

    private static Answer formerAddress(String country, String state) {
        return new Answer.Moved(Addresses.of("/locations/")
                + BrowseKey.of(country)
                + (state.isBlank() ? "" : "/" + BrowseKey.of(state)));
    }

    private static List<String> places(Context context) {
        Map<String, String> path = context.pathParamMap();
        return LEVELS.stream().filter(path::containsKey).map(path::get).toList();
    }

    /** From 1; what is no page is the first. */
    private static int page(String text) {
        return text.matches("[0-9]{1,5}") ? Math.clamp(Long.parseLong(text), 1, MAX_PAGE) : 1;
    }

    private static String last(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getLast();
    }

    private static String brief(String text) {
        return text.length() > Slug.MAX_LENGTH ? text.substring(0, Slug.MAX_LENGTH) : text;
    }
}
