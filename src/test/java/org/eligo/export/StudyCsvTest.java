package org.eligo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.study.NctId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyCsvTest {

    /** Everything that a cell can stumble over: bars, quotation marks, commas, line breaks, right-to-left, another plane, blanks. */
    private static final String ODD = " a|b, \\\"c\\\"\\r\\nd \\u05e9\\u05dc\\u05d5\\u05dd \\ud83d\\ude42 =1+1 ";

    private static final String ODD_TEXT = " a|b, \"c\"\r\nd \u05e9\u05dc\u05d5\u05dd \ud83d\ude42 =1+1 ";

    @Test
    void the_thirty_headings_stand_in_the_registrys_order() {
        assertThat(table(StudyColumns.registry(), List.of()))
                .isEqualTo(
                        "NCT Number,Study Title,Study URL,Acronym,Study Status,Brief Summary,Study Results,Conditions,"
                                + "Interventions,Primary Outcome Measures,Secondary Outcome Measures,Other Outcome Measures,Sponsor,"
                                + "Collaborators,Sex,Age,Phases,Enrollment,Funder Type,Study Type,Study Design,Other IDs,Start Date,"
                                + "Primary Completion Date,Completion Date,First Posted,Results First Posted,Last Update Posted,"
                                + "Locations,Study Documents\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "NCT Number; ; NCT99000001",
                "Study Title; identificationModule:{'briefTitle':'T'}; T",
                "Study URL; ; https://clinicaltrials.gov/study/NCT99000001",
                "Acronym; identificationModule:{'acronym':'AC'}; AC",
                "Study Status; statusModule:{'overallStatus':'RECRUITING','lastKnownStatus':'COMPLETED'}; RECRUITING",
                "Brief Summary; descriptionModule:{'briefSummary':'* a'}; * a",
                "Study Results; ; NO",
                "Conditions; conditionsModule:{'conditions':['Gout','Hyperuricemia']}; Gout|Hyperuricemia",
                "Interventions; armsInterventionsModule:{'interventions':[{'type':'DRUG','name':'aspirin'},{'name':'x'},{}]}; DRUG: aspirin|x",
                "Primary Outcome Measures; outcomesModule:{'primaryOutcomes':[{'measure':'m','description':'d','timeFrame':'t'},{'measure':'n','timeFrame':'u'}]}; m, d, t|n, u",
                "Secondary Outcome Measures; outcomesModule:{'secondaryOutcomes':[{'measure':'m','description':'d'}]}; m, d",
                "Other Outcome Measures; outcomesModule:{'otherOutcomes':[{'measure':'m'},{}]}; m",
                "Sponsor; sponsorCollaboratorsModule:{'leadSponsor':{'name':'S','class':'NIH'}}; S",
                "Collaborators; sponsorCollaboratorsModule:{'collaborators':[{'name':'A'},{'class':'FED'},{'name':'B'}]}; A|B",
                "Sex; eligibilityModule:{'sex':'ALL'}; ALL",
                "Age; eligibilityModule:{'minimumAge':'18 Years','stdAges':['ADULT','OLDER_ADULT']}; ADULT, OLDER_ADULT",
                "Phases; designModule:{'phases':['PHASE2','PHASE3']}; PHASE2|PHASE3",
                "Phases; designModule:{'phases':['NA']}; NA",
                "Enrollment; designModule:{'enrollmentInfo':{'count':40}}; 40",
                "Funder Type; sponsorCollaboratorsModule:{'leadSponsor':{'name':'S','class':'NIH'}}; NIH",
                "Study Type; designModule:{'studyType':'EXPANDED_ACCESS'}; EXPANDED_ACCESS",
                "Study Design; designModule:{'studyType':'INTERVENTIONAL','designInfo':{'allocation':'RANDOMIZED','interventionModel':'PARALLEL','primaryPurpose':'TREATMENT','maskingInfo':{'masking':'DOUBLE','whoMasked':['PARTICIPANT','INVESTIGATOR']}}}; Allocation: RANDOMIZED|Intervention Model: PARALLEL|Masking: DOUBLE (PARTICIPANT, INVESTIGATOR)|Primary Purpose: TREATMENT",
                "Study Design; designModule:{'studyType':'INTERVENTIONAL','designInfo':{'allocation':'NA'}}; Allocation: NA|Intervention Model: |Masking: |Primary Purpose:",
                "Study Design; designModule:{'studyType':'OBSERVATIONAL','designInfo':{'observationalModel':'COHORT'}}; Observational Model: |Time Perspective: p",
                "Other IDs; identificationModule:{'orgStudyIdInfo':{'id':'O'},'secondaryIdInfos':[{'id':'X','type':'NIH'},{'type':'NIH'}]}; O|X",
                "Start Date; statusModule:{'startDateStruct':{'date':'2014-09'}}; 2014-09",
                "Primary Completion Date; statusModule:{'primaryCompletionDateStruct':{'date':'2025-12-31','type':'ESTIMATED'}}; 2025-12-31",
                "Completion Date; statusModule:{'completionDateStruct':{'date':'2026'}}; 2026",
                "First Posted; statusModule:{'studyFirstPostDateStruct':{'date':'2014-09-01'}}; 2014-09-01",
                "Results First Posted; statusModule:{'resultsFirstPostDateStruct':{'date':'2014-09-02'}}; 2014-09-02",
                "Last Update Posted; statusModule:{'lastUpdatePostDateStruct':{'date':'2014-09-03'}}; 2014-09-03",
                "Locations; contactsLocationsModule:{'locations':[{'facility':'F','city':'C','state':'S','zip':'1','country':'X','status':'COMPLETED'},{'city':'D','country':'Y'},{}]}; F, C, S, 1, X|D, Y",
            })
    void each_column_has_its_form(String title, String module, String cell) {
        assertThat(StudyColumns.registry(title)
                        .orElseThrow()
                        .cell(record(module))
                        .strip())
                .isEqualTo(cell);
    }

    @Test
    void a_document_has_its_label_and_the_address_at_the_registry() {
        StudyRecord record = Records.of("""
                {"protocolSection":{"identificationModule":{"nctId":"NCT99000039"}},"documentSection":{"largeDocumentModule":
                {"largeDocs":[{"label":"Study Protocol","filename":"Prot_000.pdf"},{"label":"b"},{}]}},"hasResults":true}""");
        assertThat(cell("Study Documents", record))
                .isEqualTo("Study Protocol, https://cdn.clinicaltrials.gov/large-docs/39/NCT99000039/Prot_000.pdf|b");
        assertThat(cell("Study Results", record)).isEqualTo("YES");
    }

    @Test
    void what_a_record_does_not_say_is_an_empty_cell_and_the_study_is_still_a_row() {
        StudyRecord bare = record(null);
        for (StudyColumn column : StudyColumns.registry()) {
            boolean always = List.of("NCT Number", "Study URL", "Study Results").contains(column.title());
            assertThat(column.cell(bare).isEmpty()).as(column.title()).isEqualTo(!always);
        }
        assertThat(read(table(StudyColumns.registry(), List.of(bare, bare)))).hasSize(2);
    }

    @Test
    void odd_texts_come_back_as_they_were_in_every_column_of_text() {
        for (StudyColumn column : StudyColumns.registry()) {
            for (Field field : column.fields()) {
                Optional<StudyRecord> odd = withOddText(field);
                if (odd.isPresent()) {
                    String table = table(List.of(column), List.of(odd.get(), record(null)));
                    List<NamedCsvRecord> rows = read(table);
                    assertThat(rows).hasSize(2);
                    assertThat(rows.getFirst().getField(column.title()))
                            .as(field.piece())
                            .contains(ODD_TEXT);
                }
            }
        }
    }

    @Test
    void every_fictional_study_reads_back_as_its_record() {
        readsBack(Records.demo(300));
    }

    @Test
    void every_real_study_reads_back_as_its_record() {
        Optional<List<StudyRecord>> real = Records.real("studies.ndjson.gz", 2);
        assumeTrue(real.isPresent(), "needs ../shared/data/studies.ndjson.gz");
        readsBack(real.get());
    }

    @Test
    void the_exact_columns_tell_observational_studies_apart() {
        StudyRecord record =
                record("designModule:{'studyType':'OBSERVATIONAL','designInfo':{'observationalModel':'COHORT',"
                        + "'timePerspective':'PROSPECTIVE'}}");
        assertThat(StudyColumns.named("study design").orElseThrow().cell(record))
                .isEqualTo("Observational Model: COHORT|Time Perspective: PROSPECTIVE");
        assertThat(StudyColumns.exact()).hasSize(30);
    }

    @Test
    void any_field_can_be_a_column_and_the_columns_of_one_list_go_together() {
        StudyRecord record =
                record("contactsLocationsModule:{'locations':[{'city':'C','status':'RECRUITING','geoPoint':"
                        + "{'lat':59.910,'lon':10.75}},{'city':'D'},{'status':'COMPLETED'}]}");
        assertThat(named("LocationCity", record)).isEqualTo("C|D|");
        assertThat(named("locationstatus", record)).isEqualTo("RECRUITING||COMPLETED");
        assertThat(named("LocationGeoPoint", record)).isEqualTo("59.910,10.75||");
        assertThat(named("LocationZip", record)).isEmpty();
        assertThat(named("NumLocations", record)).isEqualTo("3");
        assertThat(named("protocolSection.identificationModule", record)).isEqualTo("{\"nctId\":\"NCT99000001\"}");
        assertThat(StudyColumns.named("Nonsense")).isEmpty();
    }

    @Test
    void every_field_of_the_schema_makes_a_column() {
        List<StudyRecord> studies = Records.demo(40);
        for (Field field : Schema.registry().fields()) {
            StudyColumn column = StudyColumns.named(field.piece()).orElseThrow();
            List<NamedCsvRecord> rows = read(table(List.of(column), studies));
            assertThat(rows).as(field.piece()).hasSameSizeAs(studies);
        }
    }

    private static void readsBack(List<StudyRecord> studies) {
        List<NamedCsvRecord> rows = read(table(StudyColumns.registry(), studies));
        assertThat(rows).hasSameSizeAs(studies);
        for (int i = 0; i < studies.size(); i++) {
            StudyTree tree = StudyTree.of(studies.get(i));
            NamedCsvRecord row = rows.get(i);
            assertThat(row.getField("NCT Number")).isEqualTo(studies.get(i).id().toString());
            for (String[] leaf : new String[][] {
                {"Study Title", "BriefTitle"},
                {"Brief Summary", "BriefSummary"},
                {"Conditions", "Condition"},
                {"Study Status", "OverallStatus"},
                {"Sponsor", "LeadSponsorName"},
                {"Phases", "Phase"},
                {"Enrollment", "EnrollmentCount"},
                {"Last Update Posted", "LastUpdatePostDate"}
            }) {
                assertThat(row.getField(leaf[0])).isEqualTo(String.join("|", tree.texts(leaf[1])));
            }
            tree.texts("LocationCity")
                    .forEach(city -> assertThat(row.getField("Locations")).contains(city));
            tree.texts("PrimaryOutcomeMeasure")
                    .forEach(measure ->
                            assertThat(row.getField("Primary Outcome Measures")).contains(measure));
        }
    }

    private static Optional<StudyRecord> withOddText(Field field) {
        if (field.piece().equals("NCTId")
                || !List.of("TEXT", "MARKUP").contains(field.type().name())) {
            return Optional.empty();
        }
        String value = "\"" + ODD + "\"";
        String json = field.isList() ? "[" + value + "]" : value;
        for (Optional<Field> at = Optional.of(field);
                at.isPresent();
                at = at.get().parent()) {
            String object = "{\"" + at.get().name() + "\":" + json + "}";
            boolean inList = at.get().parent().filter(Field::isList).isPresent();
            json = inList ? "[" + object + "]" : object;
        }
        // The number is not needed: a table never reads it but for the address.
        return Optional.of(StudyRecord.stored(new NctId(1), json.getBytes(StandardCharsets.UTF_8)));
    }

    private static String named(String name, StudyRecord record) {
        return StudyColumns.named(name).orElseThrow().cell(record);
    }

    private static String cell(String title, StudyRecord record) {
        return StudyColumns.registry(title).orElseThrow().cell(record);
    }

    /** @param module {@code name:{…}} with single quotation marks; null for none */
    private static StudyRecord record(@Nullable String module) {
        String json = "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"}}}";
        if (module != null && !module.isBlank()) {
            int colon = module.indexOf(':');
            String name = module.substring(0, colon).strip();
            String body = module.substring(colon + 1).strip().replace('\'', '"');
            json = name.equals("identificationModule")
                    ? "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"," + body.substring(1)
                            + "}}"
                    : "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"},\"" + name + "\":"
                            + body + "}}";
        }
        return Records.of(json);
    }

    private static String table(List<StudyColumn> columns, List<StudyRecord> studies) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (StudyCsv csv = new StudyCsv(columns, out)) {
            csv.header();
            studies.forEach(csv::row);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> read(String table) {
        List<NamedCsvRecord> rows = new ArrayList<>();
        CsvReader.builder().skipEmptyLines(false).ofNamedCsvRecord(table).forEach(rows::add);
        return rows;
    }
}
