package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eligo.demo.DemoStudies;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every option of every aggregated filter, held against a look at the records. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AggFiltersApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STUDIES = 600;

    private final List<JsonNode> records = new ArrayList<>();
    private ServedApi api;

    @BeforeAll
    void start() throws Exception {
        List<byte[]> bytes;
        try (Stream<byte[]> studies = new DemoStudies(99_000_001).studies(STUDIES)) {
            bytes = studies.toList();
        }
        for (byte[] study : bytes) {
            records.add(JSON.readTree(study));
        }
        api = new ServedApi(new Finder(FictionalStudies.engineOf("aggregated", bytes), Synonyms.NONE));
    }

    @AfterAll
    void stop() {
        api.close();
    }

    static Stream<String> options() {
        return AggFilters.known().entrySet().stream()
                .flatMap(filter -> filter.getValue().keySet().stream().map(option -> filter.getKey() + ":" + option));
    }

    @ParameterizedTest
    @MethodSource("options")
    void an_option_finds_the_studies_that_have_it(String option) throws Exception {
        Set<String> expected = numbers(option(option));
        assertThat(found(option)).isEqualTo(expected);
        boolean rare = Set.of("funderType:nih", "funderType:fed").contains(option);
        assertThat((!expected.isEmpty() && expected.size() < STUDIES) || rare)
                .as("%s tells studies apart: %d of %d", option, expected.size(), STUDIES)
                .isTrue();
    }

    @Test
    void options_of_one_filter_are_alternatives_and_filters_add_up_with_any_separator() throws Exception {
        Set<String> expected = numbers(option("status:rec")
                .or(option("status:com"))
                .and(option("phase:2").or(option("phase:3"))));
        assertThat(expected).isNotEmpty();
        assertThat(found("status:rec com,phase:2 3")).isEqualTo(expected);
        assertThat(found("status:com rec|phase:3 2")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"phase:na, phase:na", "status:rec|phase:9, phase:9", "'sex:F f', sex:F"})
    void an_option_that_does_not_exist_matches_nothing_and_a_header_says_so(String filters, String unknown)
            throws Exception {
        HttpResponse<String> answer = ask(filters);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Eligo-Note").orElse("")).contains(unknown);
        if (filters.contains(" f")) {
            assertThat(found(filters)).isEqualTo(numbers(option("sex:f")));
        } else {
            assertThat(answer.body()).isEqualTo("{\"totalCount\":0,\"studies\":[\n\n]}");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    colour:red       ~ Invalid value in parameter `aggFilters`: `colour`
                    status:rec,x:y   ~ Invalid value in parameter `aggFilters`: `x`
                    status           ~ Item 1 in parameter `aggFilters` has incorrect format
                    sex:f,status:    ~ Item 2 in parameter `aggFilters` has incorrect format
                    """)
    void a_filter_that_does_not_exist_is_refused(String filters, String message) throws Exception {
        HttpResponse<String> answer = ask(filters);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status:rec com,phase:2", "healthy:y"})
    void nothing_is_said_where_all_is_known(String filters) throws Exception {
        assertThat(ask(filters).headers().firstValue("Eligo-Note")).isEmpty();
    }

    private Set<String> found(String filters) throws Exception {
        Set<String> numbers = new TreeSet<>();
        JSON.readTree(ask(filters).body()).get("studies").forEach(study -> numbers.add(number(study)));
        return numbers;
    }

    private HttpResponse<String> ask(String filters) throws Exception {
        return api.get("/api/v2/studies?countTotal=true&pageSize=1000&fields=NCTId&aggFilters="
                + URLEncoder.encode(filters, StandardCharsets.UTF_8));
    }

    private Set<String> numbers(Predicate<JsonNode> holds) {
        Set<String> numbers = new TreeSet<>();
        records.stream().filter(holds).forEach(study -> numbers.add(number(study)));
        return numbers;
    }

    private static String number(JsonNode study) {
        return study.at("/protocolSection/identificationModule/nctId").textValue();
    }

    private static Predicate<JsonNode> option(String option) {
        String key = option.substring(option.indexOf(':') + 1);
        String design = "/protocolSection/designModule/";
        return switch (option.substring(0, option.indexOf(':'))) {
            case "status" -> is("/protocolSection/statusModule/overallStatus", status(key));
            case "phase" ->
                has(design + "phases", key.equals("0") ? "EARLY_PHASE1" : key.equals("NA") ? "NA" : "PHASE" + key);
            case "studyType" ->
                switch (key) {
                    case "int" -> is(design + "studyType", "INTERVENTIONAL");
                    case "obs" -> is(design + "studyType", "OBSERVATIONAL");
                    case "exp" -> is(design + "studyType", "EXPANDED_ACCESS");
                    case "obs_patreg" -> is(design + "patientRegistry", "true");
                    case "exp_indiv" -> is(design + "expandedAccessTypes/individual", "true");
                    case "exp_inter" -> is(design + "expandedAccessTypes/intermediate", "true");
                    case "exp_treat" -> is(design + "expandedAccessTypes/treatment", "true");
                    default -> throw new IllegalArgumentException(option);
                };
            case "ages" ->
                has(
                        "/protocolSection/eligibilityModule/stdAges",
                        key.equals("older") ? "OLDER_ADULT" : key.toUpperCase(Locale.ROOT));
            case "sex" -> {
                String sex = "/protocolSection/eligibilityModule/sex";
                yield is(sex, key.equals("f") ? "FEMALE" : "MALE").or(is(sex, "ALL"));
            }
            case "healthy" -> is("/protocolSection/eligibilityModule/healthyVolunteers", "true");
            case "results" ->
                key.equals("with")
                        ? is("/hasResults", "true")
                        : is("/hasResults", "true").negate();
            case "docs" ->
                study -> {
                    String flag = Map.of("prot", "hasProtocol", "sap", "hasSap", "icf", "hasIcf")
                            .get(key);
                    for (JsonNode doc : study.at("/documentSection/largeDocumentModule/largeDocs")) {
                        if (doc.path(flag).asBoolean()) {
                            return true;
                        }
                    }
                    return false;
                };
            case "funderType" ->
                study -> {
                    JsonNode module = study.at("/protocolSection/sponsorCollaboratorsModule");
                    Set<String> classes = new TreeSet<>();
                    classes.add(module.at("/leadSponsor/class").asText());
                    module.path("collaborators")
                            .forEach(one -> classes.add(one.path("class").asText()));
                    Set<String> wanted = switch (key) {
                        case "nih" -> Set.of("NIH");
                        case "fed" -> Set.of("FED");
                        case "industry" -> Set.of("INDUSTRY");
                        default -> Set.of("OTHER", "INDIV", "NETWORK", "OTHER_GOV", "AMBIG", "UNKNOWN");
                    };
                    return classes.stream().anyMatch(wanted::contains);
                };
            case "violation" ->
                study -> !study.at("/annotationSection/annotationModule/violationAnnotation")
                        .isMissingNode();
            default -> throw new IllegalArgumentException(option);
        };
    }

    private static String status(String key) {
        return switch (key) {
            case "rec" -> "RECRUITING";
            case "not" -> "NOT_YET_RECRUITING";
            case "act" -> "ACTIVE_NOT_RECRUITING";
            case "com" -> "COMPLETED";
            case "enr" -> "ENROLLING_BY_INVITATION";
            case "ter" -> "TERMINATED";
            case "sus" -> "SUSPENDED";
            case "wit" -> "WITHDRAWN";
            case "unk" -> "UNKNOWN";
            case "ava" -> "AVAILABLE";
            case "nla" -> "NO_LONGER_AVAILABLE";
            case "tna" -> "TEMPORARILY_NOT_AVAILABLE";
            case "afm" -> "APPROVED_FOR_MARKETING";
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static Predicate<JsonNode> is(String pointer, String value) {
        return study -> study.at(pointer).asText().equals(value);
    }

    private static Predicate<JsonNode> has(String pointer, String value) {
        return study -> {
            for (JsonNode one : study.at(pointer)) {
                if (one.asText().equals(value)) {
                    return true;
                }
            }
            return false;
        };
    }
}
