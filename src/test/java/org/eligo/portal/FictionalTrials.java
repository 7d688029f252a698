package org.eligo.portal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ten made-up trials around Lyon and elsewhere, for tests of searching. */
public final class FictionalTrials {

    /** A site; a point of 0, 0 stands for none. */
    private record At(String city, String country, double latitude, double longitude, String status) {}

    private static final double LYON_NORTH = 45.7485;
    private static final double LYON_EAST = 4.8467;

    private FictionalTrials() {}

    /** Each with one thing of its own. */
    public static List<String> all() {
        return List.of(
                trial(1, "Lupus", "RECRUITING", "18 Years", "75 Years", lyon("RECRUITING")),
                trial(2, "Lupus", "RECRUITING", "18 Years", "65 Years", lyon("RECRUITING")),
                trial(
                        3,
                        "Lupus",
                        "RECRUITING",
                        "18 Years",
                        "",
                        lyon("COMPLETED"),
                        new At("Grenoble", "France", 45.1667, 5.7167, "RECRUITING")),
                trial(4, "Lupus", "RECRUITING", "", "", new At("Lomas Nuevas", "Argentina", 0, 0, "RECRUITING")),
                trial(5, "Lupus", "RECRUITING", "", "", new At("Villefiction", "France", 0, 0, "RECRUITING")),
                trial(6, "Lupus", "COMPLETED", "", "", lyon("")),
                trial(7, "Lupus", "ENROLLING_BY_INVITATION", "", "", lyon("ENROLLING_BY_INVITATION")),
                trial(8, "Lupus", "RECRUITING", "", "", new At("Paris", "France", 48.8534, 2.3488, "RECRUITING")),
                trial(9, "Lupus", "NOT_YET_RECRUITING", "", ""),
                trial(
                        10,
                        "Melanoma",
                        "RECRUITING",
                        "18 Years",
                        "",
                        new At("Boston", "United States", 42.3584, -71.0598, "")));
    }

    private static At lyon(String status) {
        return new At("Lyon", "France", LYON_NORTH, LYON_EAST, status);
    }

    private static String trial(int number, String condition, String status, String from, String to, At... sites) {
        String ages = (from.isEmpty() ? "" : ",\"minimumAge\":\"" + from + "\"")
                + (to.isEmpty() ? "" : ",\"maximumAge\":\"" + to + "\"");
        String places = Stream.of(sites).map(FictionalTrials::site).collect(Collectors.joining(","));
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT" + (99_000_000 + number) + "\""
                + (number == 7 ? ",\"nctIdAliases\":[\"NCT99100007\"]" : "")
                + ",\"briefTitle\":\"Made-up trial " + number + " in " + condition + "\"},"
                + "\"statusModule\":{\"overallStatus\":\"" + status + "\",\"startDateStruct\":{\"date\":\"20"
                + (10 + number) + "-01\"}},"
                + "\"sponsorCollaboratorsModule\":{\"leadSponsor\":{\"name\":\"Fictional House\",\"class\":\"OTHER\"}},"
                + "\"conditionsModule\":{\"conditions\":[\"" + condition + "\"]},"
                + "\"designModule\":{\"studyType\":\"INTERVENTIONAL\",\"phases\":[\"PHASE2\"],\"enrollmentInfo\":{\"count\":"
                + number * 10 + "}},"
                + "\"armsInterventionsModule\":{\"interventions\":[{\"type\":\"DRUG\",\"name\":\"Imaginumab\"}]},"
                + "\"eligibilityModule\":{\"sex\":\"" + (number == 8 ? "FEMALE" : "ALL") + "\"" + ages + "}"
                + (sites.length == 0 ? "" : ",\"contactsLocationsModule\":{\"locations\":[" + places + "]}")
                + "}}";
    }

    private static String site(At at) {
        String point = at.latitude() == 0
                ? ""
                : ",\"geoPoint\":{\"lat\":" + at.latitude() + ",\"lon\":" + at.longitude() + "}";
        return "{\"facility\":\"House of " + at.city() + "\",\"city\":\"" + at.city() + "\",\"country\":\""
                + at.country() + "\"" + (at.status().isEmpty() ? "" : ",\"status\":\"" + at.status() + "\"") + point
                + "}";
    }
}
