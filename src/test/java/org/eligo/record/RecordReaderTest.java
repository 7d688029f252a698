package org.eligo.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eligo.schema.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordReaderTest {

    private static final String ID = "\"identificationModule\":{\"nctId\":\"NCT99000001\"}";

    /** Writes down what it is told: {@code BriefTitle=…}, {@code Phase[2]}, {@code <Location}, {@code >}, {@code ?unknown.key}. */
    private static final class Notes implements RecordVisitor {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void enter(Field structure) {
            lines.add("<" + structure);
        }

        @Override
        public void leave(Field structure) {
            lines.add(">");
        }

        @Override
        public void list(Field list, int size) {
            lines.add(list + "[" + size + "]");
        }

        @Override
        public void text(Field field, char[] chars, int offset, int length) {
            lines.add(field + "=" + new String(chars, offset, length));
        }

        @Override
        public void number(Field field, long value) {
            lines.add(field + "=" + value);
        }

        @Override
        public void flag(Field field, boolean value) {
            lines.add(field + "=" + value);
        }

        @Override
        public void point(Field field, double latitude, double longitude) {
            lines.add(field + "=" + latitude + "," + longitude);
        }

        @Override
        public void unknown(String path) {
            lines.add("?" + path);
        }
    }

    private static List<String> told(String json) throws RecordException {
        Notes notes = new Notes();
        StudyRecord unused = new RecordReader().take(json.getBytes(StandardCharsets.UTF_8), notes);
        return notes.lines;
    }

    private static List<String> toldOfProtocol(String modules) throws RecordException {
        return told("{\"protocolSection\":{" + ID + "," + modules + "}}");
    }

    @Test
    void every_field_is_told_in_the_order_of_the_record() throws RecordException {
        assertThat(toldOfProtocol("\"designModule\":{\"phases\":[\"PHASE1\",\"PHASE2\"],\"patientRegistry\":true,"
                        + "\"enrollmentInfo\":{\"count\":12}}"))
                .containsExactly(
                        "<ProtocolSection",
                        "<IdentificationModule",
                        "NCTId=NCT99000001",
                        "NumNCTAliases=0",
                        "NumSecondaryIds=0",
                        ">",
                        "<DesignModule",
                        "Phase=PHASE1",
                        "Phase=PHASE2",
                        "Phase[2]",
                        "PatientRegistry=true",
                        "<EnrollmentInfo",
                        "EnrollmentCount=12",
                        ">",
                        "NumPhases=2",
                        ">",
                        ">");
    }

    @Test
    void null_and_an_empty_list_are_absent() throws RecordException {
        assertThat(
                        toldOfProtocol(
                                "\"designModule\":{\"phases\":[],\"studyType\":null,\"enrollmentInfo\":null},\"statusModule\":null"))
                .doesNotContain("Phase[0]", "<EnrollmentInfo", "<StatusModule")
                .contains("<DesignModule", "NumPhases=0");
    }

    @Test
    void what_the_schema_does_not_know_is_told_and_passed_over() throws RecordException {
        assertThat(told("{\"new\":{\"a\":[1,{\"b\":2}]},\"protocolSection\":{" + ID
                        + ",\"other\":[[]],\"designModule\":{\"numPhases\":7,"
                        + "\"phases\":[\"NA\"]}},\"hasResults\":false}"))
                .contains(
                        "?new",
                        "?protocolSection.other",
                        "?protocolSection.designModule.numPhases",
                        "NumPhases=1",
                        "HasResults=false");
    }

    @Test
    void counters_years_and_country_codes_are_derived() throws RecordException {
        assertThat(toldOfProtocol("\"statusModule\":{\"studyFirstSubmitDate\":\"2021-05-06\","
                        + "\"studyFirstPostDateStruct\":{\"date\":\"soon\"}},"
                        + "\"sponsorCollaboratorsModule\":{\"collaborators\":[{},{}]},"
                        + "\"outcomesModule\":{\"primaryOutcomes\":[{}],\"secondaryOutcomes\":[{},{}]},"
                        + "\"contactsLocationsModule\":{\"locations\":[{\"country\":\"France\",\"contacts\":[{},{}]},"
                        + "{\"country\":\"Atlantis\"},{\"country\":\"France\",\"contacts\":[{}]}]}"))
                .contains(
                        "StudyFirstSubmitYear=2021",
                        "NumCollaborators=2",
                        "NumCollaboratorsPlusLead=3",
                        "NumPrimaryOutcomes=1",
                        "NumSecondaryOutcomes=2",
                        "NumOtherOutcomes=0",
                        "NumOutcomes=3",
                        "LocationCountryCode=FR",
                        "NumLocations=3",
                        "NumUniqueLocationCountries=2",
                        "NumLocationContacts=2",
                        "NumLocationContacts=0",
                        "NumLocationContacts=1")
                .noneMatch(line -> line.startsWith("StudyFirstPostYear"));
    }

    @Test
    void derived_fields_start_anew_with_every_record() throws RecordException {
        RecordReader reader = new RecordReader();
        byte[] json = StudyFixture.study(99000001)
                .with("LocationCountry", "France")
                .with("Phase", "NA")
                .json();
        Notes first = new Notes();
        Notes second = new Notes();
        reader.read(json, first);
        reader.read(json, second);
        assertThat(second.lines).isEqualTo(first.lines).contains("NumUniqueLocationCountries=1", "NumPhases=1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"designModule\":[]|protocolSection.designModule holds a list where an object was expected.",
                "\"designModule\":{\"phases\":\"NA\"}|protocolSection.designModule.phases holds text where a list was expected.",
                "\"designModule\":{\"phases\":[1]}|protocolSection.designModule.phases holds a whole number where text was expected.",
                "\"designModule\":{\"phases\":[null]}|protocolSection.designModule.phases holds null where text was expected.",
                "\"designModule\":{\"patientRegistry\":\"yes\"}|patientRegistry holds text where true or false was expected.",
                "\"designModule\":{\"enrollmentInfo\":{\"count\":\"12\"}}|count holds text where a whole number was expected.",
                "\"designModule\":{\"enrollmentInfo\":{\"count\":1.5}}|count holds a number with a fraction where a whole number was expected.",
                "\"designModule\":{\"enrollmentInfo\":{\"count\":99999999999999999999}}|holds the number 99999999999999999999, which is larger",
                "\"contactsLocationsModule\":{\"locations\":[{\"geoPoint\":5}]}|geoPoint holds a whole number where an object with lat and lon",
                "\"contactsLocationsModule\":{\"locations\":[{\"geoPoint\":{\"lat\":91,\"lon\":0}}]}|geoPoint holds no point on Earth",
                "\"contactsLocationsModule\":{\"locations\":[{\"geoPoint\":{\"lat\":1}}]}|geoPoint holds no point on Earth",
                "\"contactsLocationsModule\":{\"locations\":[{\"geoPoint\":{\"lat\":\"1\",\"lon\":0}}]}|lat holds text where a number",
                "\"contactsLocationsModule\":{\"locations\":[{\"geoPoint\":{\"lat\":1e999,\"lon\":0}}]}|geoPoint holds no point on Earth",
            })
    void a_value_of_the_wrong_type_is_refused_with_its_place(String module, String message) {
        assertThatThrownBy(() -> toldOfProtocol(module))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|begins with nothing",
                "[]|begins with a list",
                "null|begins with null",
                "{}|The study has no NCT number",
                "{\"protocolSection\":{\"identificationModule\":{}}}|The study has no NCT number",
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT0\"}}}|\"NCT0\" is not an NCT number",
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"}}} x|The JSON is broken at byte",
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"}}}{}|After the study's closing brace there is more text",
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"}}|The JSON is broken at byte",
                "{\"a\":01}|The JSON is broken at byte",
                "{\"a\":NaN}|The JSON is broken at byte",
                "{\"a\" \"b\"}|The JSON is broken at byte",
            })
    void what_is_no_record_is_refused_in_one_sentence(String json, String message) {
        assertThatThrownBy(() -> told(json))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining(message)
                .hasMessageEndingWith(".")
                .message()
                .doesNotContain("\n")
                .hasSizeLessThan(400);
    }

    @Test
    void deep_nesting_and_huge_numbers_are_refused_and_not_suffered() {
        String deep = "{\"protocolSection\":{" + ID + "},\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThatThrownBy(() -> told(deep))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("goes beyond what is read");
        String huge = "\"designModule\":{\"enrollmentInfo\":{\"count\":" + "9".repeat(100_000) + "}}";
        assertThatThrownBy(() -> toldOfProtocol(huge)).isInstanceOf(RecordException.class);
    }

    @Test
    void invalid_utf8_is_refused() {
        byte[] json = ("{\"protocolSection\":{" + ID + ",\"x\":\"?\"}}").getBytes(StandardCharsets.US_ASCII);
        json[json.length - 4] = (byte) 0xFF;
        assertThatThrownBy(() -> new RecordReader().take(json, new SilentVisitor()))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32"})
    void other_encodings_are_refused(String charset) {
        byte[] json = ("{\"protocolSection\":{" + ID + "}}").getBytes(Charset.forName(charset));
        assertThatThrownBy(() -> new RecordReader().take(json, new SilentVisitor()))
                .isInstanceOf(RecordException.class)
                .hasMessageContaining("UTF-8");
    }

    @Test
    void a_long_text_and_many_keys_are_no_trouble() throws RecordException {
        String text = "word ".repeat(2_000_000);
        assertThat(toldOfProtocol("\"descriptionModule\":{\"briefSummary\":\"" + text + "\"}"))
                .contains("BriefSummary=" + text);
    }

    @Test
    void a_taken_record_keeps_its_bytes() throws RecordException {
        String json = "{\"protocolSection\":{" + ID + ",\"z\":1.0e+2},\"a\":\"\\u00e9\"}";
        StudyRecord record = StudyFixture.record(json);
        assertThat(record.toString()).isEqualTo(json);
        assertThat(record.id().toString()).isEqualTo("NCT99000001");
        assertThat(record.contentHash()).isEqualTo(StudyFixture.record(json).contentHash());
        assertThat(record.contentHash())
                .isNotEqualTo(StudyFixture.record(json.replace("1.0", "1.00")).contentHash());
    }
}
