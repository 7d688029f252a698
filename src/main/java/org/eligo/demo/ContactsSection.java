package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eligo.demo.Lexicon.City;

/** Contacts, officials and sites. People, places of work, telephone numbers and addresses are invented; cities are real. */
final class ContactsSection {

    private static final List<String> SITE_STATUS = List.of(
            "RECRUITING",
            "RECRUITING",
            "RECRUITING",
            "RECRUITING",
            "RECRUITING",
            "NOT_YET_RECRUITING",
            "ACTIVE_NOT_RECRUITING",
            "COMPLETED",
            "WITHDRAWN",
            "SUSPENDED",
            "TERMINATED");

    private ContactsSection() {}

    static Node of(StudyPlan plan) {
        boolean open = isOpen(plan) || plan.status.equals("NOT_YET_RECRUITING");
        Node contacts = new Node();
        if (plan.showcase == Showcase.NAME_ONLY_CONTACT) {
            contacts.children(
                    "centralContacts",
                    List.of(new Node().text("name", "Ada Placeholt, Professor").text("role", "CONTACT")));
        } else if (open || plan.showcase.isFull()) {
            int count = plan.draw.pick(0, 1, 1, 2);
            contacts.children("centralContacts", contacts(plan, plan.showcase.isFull() ? 2 : count, true));
        }
        int officials = plan.draw.pick(0, 1, 1, 1, 2);
        contacts.children(
                "overallOfficials",
                IntStream.range(0, plan.showcase.isFull() ? 2 : officials)
                        .mapToObj(i -> official(plan))
                        .toList());
        return contacts.children("locations", sites(plan));
    }

    private static boolean isOpen(StudyPlan plan) {
        return List.of("RECRUITING", "ENROLLING_BY_INVITATION", "AVAILABLE").contains(plan.status);
    }

    private static List<Node> contacts(StudyPlan plan, int count, boolean central) {
        List<Node> contacts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean desk = plan.draw.between(1, 6) == 1;
            String name = desk ? plan.text("people", "contact") : plan.person();
            String role = central
                    ? "CONTACT"
                    : plan.draw.pick(
                            "CONTACT",
                            "CONTACT",
                            "PRINCIPAL_INVESTIGATOR",
                            plan.draw.pick(Lexicon.values("ContactRole")));
            Node contact = new Node().text("name", name).text("role", role);
            if (role.equals("CONTACT") && plan.draw.chance(90)) {
                contact.text("phone", phone(plan))
                        .text("phoneExt", plan.draw.chance(20) ? Integer.toString(plan.draw.between(10, 9_999)) : "")
                        .text("email", plan.draw.chance(75) ? email(plan, name) : "");
            }
            contacts.add(contact);
        }
        return contacts;
    }

    /** In the range that is reserved for fiction. */
    static String phone(StudyPlan plan) {
        int last = plan.draw.between(100, 199);
        return plan.draw.pick("+1 555 0", "+1-555-0", "555-0", "1-555-555-0") + last;
    }

    /** At a domain that is reserved for examples. */
    static String email(StudyPlan plan, String name) {
        int comma = name.indexOf(',');
        String person = (comma < 0 ? name : name.substring(0, comma)).toLowerCase(Locale.ROOT);
        return person.replaceAll("[^a-z]+", ".") + "@"
                + plan.draw.pick("example.org", "example.com", plan.sponsor.domain());
    }

    private static Node official(StudyPlan plan) {
        return new Node()
                .text("name", plan.person())
                .text("affiliation", plan.draw.pick(plan.sponsor.name(), plan.text("people", "facility")))
                .text("role", plan.draw.pick("PRINCIPAL_INVESTIGATOR", plan.draw.pick(Lexicon.values("OfficialRole"))));
    }

    private static List<Node> sites(StudyPlan plan) {
        int drawn = plan.draw.pick(0, 1, 1, 1, 1, 2, 3, 5, 8, 15, 40);
        int count = switch (plan.showcase) {
            case MANY_SITES -> 300;
            case NO_SITES -> 0;
            case ONE_SITE, NAME_ONLY_CONTACT -> 1;
            case FULL_TRIAL -> 12;
            default -> plan.status.equals("WITHDRAWN") ? Math.min(drawn, 1) : drawn;
        };
        List<City> cities = plan.draw.chance(50) ? plan.lexicon.cities : region(plan);
        return IntStream.range(0, count)
                .mapToObj(i -> site(plan, plan.draw.pick(cities), i))
                .toList();
    }

    /** The cities of one country. */
    private static List<City> region(StudyPlan plan) {
        String country = plan.draw.pick(plan.lexicon.cities).country();
        return plan.lexicon.cities.stream()
                .filter(c -> c.country().equals(country))
                .toList();
    }

    private static Node site(StudyPlan plan, City city, int number) {
        Draw draw = plan.draw;
        String facility = plan.text("people", "facility");
        Node site = new Node()
                .text(
                        "facility",
                        facility.startsWith("Research Site")
                                ? "Research Site " + (101 + number) + " (fictional)"
                                : facility)
                .text("status", draw.between(1, 15) == 1 ? "" : siteStatus(plan))
                .text("city", city.name())
                .text("state", draw.between(1, 20) == 1 ? "" : city.state())
                .text("zip", draw.between(1, 10) == 1 ? "" : city.zip())
                .text("country", city.country());
        if (isOpen(plan) || plan.showcase == Showcase.FULL_TRIAL) {
            site.children("contacts", contacts(plan, draw.pick(0, 1, 1, 2), false));
        }
        if (draw.between(1, 25) > 1) {
            site.child("geoPoint", new Node().degrees("lat", city.latitude()).degrees("lon", city.longitude()));
        }
        return site;
    }

    private static String siteStatus(StudyPlan plan) {
        return switch (plan.status) {
            case "RECRUITING" -> plan.draw.pick(SITE_STATUS);
            case "ENROLLING_BY_INVITATION", "NOT_YET_RECRUITING", "AVAILABLE", "SUSPENDED" -> plan.status;
            default -> "";
        };
    }
}
