package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eligo.SharedFolder;
import org.junit.jupiter.api.Test;

/**
 * The study page shows every element of the page that it is measured by, in that order and wording. What stands there for another
 * brand, its copyright and a list that loads later is Eligo's own.
 */
final class SeedPageTest {

    private static final Pattern ITEM_NUMBER = Pattern.compile("^\\d+\\. ");

    /** The same shape, plainly fictional. */
    private static final String RECORD = """
            {"protocolSection":{"identificationModule":{"nctId":"NCT99000077","orgStudyIdInfo":{"id":"FROST-07"},
            "briefTitle":"Warmth of Woollen Gloves for Cold Hands"},
            "statusModule":{"overallStatus":"UNKNOWN"},
            "sponsorCollaboratorsModule":{"leadSponsor":{"name":"imaginary Mitten Institute","class":"OTHER"}},
            "descriptionModule":{"briefSummary":"Hands get cold in winter.","detailedDescription":"Gloves of 0.5×106 fibres are worn."},
            "conditionsModule":{"conditions":["Cold Hands","Wool"]},
            "designModule":{"studyType":"INTERVENTIONAL","phases":["PHASE1","PHASE2"],"designInfo":{"allocation":"RANDOMIZED",
            "interventionModel":"PARALLEL","primaryPurpose":"TREATMENT","maskingInfo":{"masking":"DOUBLE"}},
            "enrollmentInfo":{"count":1200,"type":"ESTIMATED"}},
            "armsInterventionsModule":{"armGroups":[
            {"label":"Wool","type":"EXPERIMENTAL","description":"Woollen gloves.","interventionNames":["Device: Wool gloves"]},
            {"label":"Nothing","type":"NO_INTERVENTION","description":"Bare hands.","interventionNames":["Other: Pockets"]}],
            "interventions":[{"type":"DEVICE","name":"Wool gloves"},{"type":"OTHER","name":"Pockets"}]},
            "eligibilityModule":{"eligibilityCriteria":"Inclusion Criteria:\\n\\n1. Cold hands\\n2. Two hands\\n\\nExclusion Criteria:\\n\\n1. Allergy to wool",
            "healthyVolunteers":false,"sex":"ALL","minimumAge":"18 Years","maximumAge":"70 Years"},
            "contactsLocationsModule":{"centralContacts":[{"name":"Ida Invented, Professor","role":"CONTACT"}],
            "locations":[{"facility":"Mitten House","city":"Oslo","country":"Norway"}]}}}
            """;

    private static final String PAGE = """
            Eligo
            Menu
            Warmth of Woollen Gloves for Cold Hands
            I
            imaginary Mitten Institute
            Status and phase
            Unknown
            Phase 2
            Phase 1
            Conditions
            Cold Hands
            Wool
            Treatments
            Device: Wool gloves
            Other: Pockets
            Study type
            Interventional
            Funder types
            Other
            Identifiers
            NCT99000077
            FROST-07
            Details and patient eligibility
            About
            Hands get cold in winter.
            Full description
            Gloves of 0.5×106 fibres are worn.
            Enrollment
            1,200 estimated patients
            Sex
            All
            Ages
            18 to 70 years old
            Volunteers
            No Healthy Volunteers
            Inclusion criteria
            Cold hands
            Two hands
            Exclusion criteria
            Allergy to wool
            Trial design
            Primary purpose
            Treatment
            Allocation
            Randomized
            Interventional model
            Parallel Assignment
            Masking
            Double Blind
            1,200 participants in 2 patient groups
            Wool
            Experimental group
            Description:
            Woollen gloves.
            Treatment:
            Device: Wool gloves
            Nothing
            No Intervention group
            Description:
            Bare hands.
            Treatment:
            Other: Pockets
            Trial contacts and locations
            1
            Mitten House
            Central trial contact
            Ida Invented, Professor
            Data sourced from clinicaltrials.gov
            Clinical trials
            Find clinical trials
            Trials by location
            © Copyright 2026 Eligo
            """;

    @Test
    void a_fictional_study_of_the_same_shape_shows_every_element_in_order() {
        shows(RECORD, PAGE.lines().toList());
    }

    @Test
    void the_seed_study_shows_every_element_of_the_seed_page_in_order() throws IOException {
        Optional<Path> record = SharedFolder.find("seed/NCT01218464.json");
        Optional<Path> page = SharedFolder.find("seed/000_37135f87ffe77103.txt");
        assumeTrue(record.isPresent() && page.isPresent(), "the folder ../shared/seed is not beside this checkout");
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(page.get())) {
            String text = ITEM_NUMBER.matcher(line.strip()).replaceFirst("");
            switch (text) {
                case "" -> {}
                case "ClinicalTrials.Veeva" -> expected.add("Eligo");
                case "Loading..." -> expected.add("Beijing 302 Hospital");
                case "Find clinical trialsTrials by location" -> {
                    expected.add("Find clinical trials");
                    expected.add("Trials by location");
                }
                case "© Copyright 2026 Veeva Systems" -> expected.add("© Copyright 2026 Eligo");
                default -> expected.add(text);
            }
        }
        assertThat(expected).hasSizeGreaterThan(60);
        shows(Files.readString(record.get()), expected);
    }

    @Test
    void criteria_are_numbered_lists_with_their_own_numbers() {
        try (ServedPortal portal = ServedPortal.of(List.of(RECORD))) {
            assertThat(portal.page("/study/NCT99000077").replaceAll("\\s+", " "))
                    .containsPattern("<ol start=\"1\">\\s*<li>\\s*<span>Cold hands</span>");
        }
    }

    @Test
    void a_lost_power_of_ten_is_named_beneath_the_text_that_stays_as_it_is() {
        try (ServedPortal portal = ServedPortal.of(List.of(RECORD))) {
            assertThat(portal.page("/study/NCT99000077"))
                    .contains("Gloves of 0.5×106 fibres are worn.")
                    .contains("“×106” above may stand for “×10⁶”");
        }
    }

    private static void shows(String record, List<String> expected) {
        String number = ServedPortal.record(record).id().toString();
        try (ServedPortal portal = ServedPortal.of(List.of(record))) {
            assertThat(PageText.firstMissing(portal.page("/study/" + number), expected))
                    .isEmpty();
        }
    }
}
