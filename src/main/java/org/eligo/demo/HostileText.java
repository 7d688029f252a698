package org.eligo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Text in two studies that must come out on a page as text: markup, script, false links, odd scripts, endless words. */
final class HostileText {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String LINK = "javascript:alert(document.domain)";

    private HostileText() {}

    /** Overwrites some texts of the two hostile studies; leaves all others alone. */
    static void write(Showcase showcase, ObjectNode study) {
        if (showcase == Showcase.HOSTILE_MARKUP) {
            markup(study);
        } else if (showcase == Showcase.HOSTILE_WORDS) {
            words(study);
        }
    }

    private static void markup(ObjectNode study) {
        put(
                study,
                "/identificationModule",
                "briefTitle",
                "Hostile Text Test (Fictional): " + SCRIPT + " \"Quotes\" & 'Apostrophes' &amp; <b>Tags</b>");
        put(
                study,
                "/identificationModule",
                "officialTitle",
                "</title>" + SCRIPT + "<!-- --> {{7*7}} ${7*7} @import %s \\u003c");
        put(study, "/identificationModule", "acronym", "<i>X</i>&lt;");
        put(study, "/identificationModule/organization", "fullName", "\"><img src=x onerror=alert(1)> (fictional)");
        put(study, "/sponsorCollaboratorsModule/leadSponsor", "name", "\"><img src=x onerror=alert(1)> (fictional)");
        put(
                study,
                "/descriptionModule",
                "briefSummary",
                "This is a fictional study made for demonstration. " + SCRIPT + "\n\n[a link](" + LINK
                        + ") ![image](https://example.org/x.png) <a href=\"" + LINK
                        + "\">x</a>\n\n* \\<b\\>escaped\\</b\\> and \\[brackets\\]\n* `code` & &lt;entity&gt; &amp;amp;");
        put(
                study,
                "/descriptionModule",
                "detailedDescription",
                "<iframe src=\"" + LINK
                        + "\"></iframe>\n\n[data](data:text/html;base64,PHNjcmlwdD4=) <https://example.org> https://example.org/?a=1&b=2\n\n```\n"
                        + SCRIPT + "\n```");
        put(
                study,
                "/eligibilityModule",
                "eligibilityCriteria",
                "Inclusion Criteria:\n\n* Age \\>= 18 " + SCRIPT
                        + "\n* <img src=x onerror=alert(1)>\n\nExclusion Criteria:\n\n* [click](" + LINK
                        + ")\n* ANC \\< 1.0 ×10^9/L \\[or 1.0×10⁹/L\\]");
        study.withObject("/protocolSection/conditionsModule")
                .putArray("conditions")
                .add("Condition " + SCRIPT)
                .add("A & B \"C\" 'D'");
        study.withObject("/protocolSection/referencesModule")
                .putArray("seeAlsoLinks")
                .addObject()
                .put("label", "Not a link " + SCRIPT)
                .put("url", LINK);
        contact(
                study,
                "Robert'); DROP TABLE studies;-- Placeholt",
                "javascript:alert(1)",
                "x\" onmouseover=\"alert(1)@example.org");
    }

    private static void words(ObjectNode study) {
        String endless = "Pneumonoultra".repeat(40);
        put(
                study,
                "/identificationModule",
                "briefTitle",
                "Hostile Words Test (Fictional): " + "Verylongword".repeat(12)
                        + " 🧪👩‍⚕️ دراسة خيالية \u202Etxet desrever\u202C");
        put(study, "/identificationModule", "officialTitle", "A Fictional Study With " + endless);
        put(
                study,
                "/descriptionModule",
                "briefSummary",
                "This is a fictional study made for demonstration. מחקר בדיוני. 虚构的研究。 " + endless
                        + "\n\n* e\u0301 combining, ﬁ ligature, \u00A0 hard space, \u200B zero width\n* 𝔉𝔦𝔠𝔱𝔦𝔬𝔫 ×10⁶ ½ µ μ ≥ ≤ ± °C");
        put(
                study,
                "/eligibilityModule",
                "eligibilityCriteria",
                "Inclusion Criteria:\n\n1. " + endless + "\n2. عمر 18 سنة أو أكثر\n\nExclusion Criteria:\n\n1. "
                        + "(".repeat(60) + ")".repeat(60));
        study.withObject("/protocolSection/conditionsModule")
                .putArray("conditions")
                .add("🫀 Heart Failure")
                .add(endless);
        contact(study, "李 Samplesworth 🧑‍🔬", "555-0123", "δοκιμή@example.org");
    }

    private static void contact(ObjectNode study, String name, String phone, String email) {
        study.withObject("/protocolSection/contactsLocationsModule")
                .putArray("centralContacts")
                .addObject()
                .put("name", name)
                .put("role", "CONTACT")
                .put("phone", phone)
                .put("email", email);
    }

    /** Overwrites a key; the object must be there. */
    private static void put(ObjectNode study, String module, String key, String value) {
        JsonNode node = study.at("/protocolSection" + module);
        if (!(node instanceof ObjectNode object)) {
            throw new IllegalStateException("A hostile study has no " + module + ".");
        }
        object.put(key, value);
    }
}
