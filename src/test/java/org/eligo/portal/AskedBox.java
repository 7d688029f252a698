package org.eligo.portal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is typed into the one box of a portal, and what becomes of it.
 *
 * @param prefix of the language's addresses; empty text for English
 */
record AskedBox(ServedPortal portal, String prefix) {

    /** The parts of the address that it leads to, without what is for display only. */
    List<String> parts(String typed) {
        String address = URLDecoder.decode(address(typed), StandardCharsets.UTF_8);
        return Stream.of(address.substring(address.indexOf('?') + 1).split("&", -1))
                .filter(part -> !part.startsWith("from="))
                .toList();
    }

    /** The page that it leads to, as people read it. */
    String page(String typed) {
        return String.join(" ", PageText.lines(portal.page(address(typed))));
    }

    String address(String typed) {
        return portal.get(prefix + "/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** The record of a study. */
    static String study(int number, String condition, String treatment) {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT990000%02d","briefTitle":"Study %d"},
                "statusModule":{"overallStatus":"RECRUITING"},
                "sponsorCollaboratorsModule":{"leadSponsor":{"name":"House"}},"conditionsModule":{"conditions":["%s"]},
                "armsInterventionsModule":{"interventions":[{"type":"DRUG","name":"%s"}]}}}
                """.formatted(number, number, condition, treatment);
    }
}
