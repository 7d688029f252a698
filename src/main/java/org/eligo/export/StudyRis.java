package org.eligo.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eligo.record.StudyRecord;

/**
 * A study as an entry for reference managers (RIS): a line for each tag and value, {@code TY  - DBASE} first and {@code ER  - } last, lines
 * ended with CR LF. Line breaks inside a value become blanks, since a line is a value.
 */
public final class StudyRis {

    public static final String CONTENT_TYPE = "application/x-research-info-systems";

    private static final String FIRST = "TY";
    private static final String LAST = "ER";
    private static final String RETRIEVED = "RD";
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n\\u0085\\u2028\\u2029]+\\s*");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

    private static final Map<String, Function<StudyTree, List<String>>> TAGS = new LinkedHashMap<>();

    static {
        TAGS.put(FIRST, _ -> List.of("DBASE"));
        TAGS.put("DP", _ -> List.of("National Library of Medicine (US)"));
        TAGS.put("PP", _ -> List.of("Bethesda (MD)"));
        TAGS.put("ID", tree -> tree.texts("NCTId"));
        TAGS.put("U1", StudyRis::otherNumbers);
        TAGS.put("AB", tree -> tree.texts("BriefSummary"));
        TAGS.put("AN", tree -> tree.texts("NCTId"));
        TAGS.put("SF", _ -> List.of("ClinicalTrials.gov"));
        TAGS.put("ST", StudyRis::shortTitle);
        TAGS.put("TI", tree -> tree.texts("OfficialTitle"));
        TAGS.put("Y1", tree -> dates(tree.texts("StudyFirstSubmitDate")));
        TAGS.put("Y2", tree -> dates(tree.texts("StartDate")));
        TAGS.put("A2", tree -> tree.texts("CollaboratorName"));
        TAGS.put("C1", tree -> tree.texts("LeadSponsorName"));
        TAGS.put("C2", tree -> tree.texts("OverallStatus"));
        TAGS.put("C3", tree -> tree.texts("LastUpdatePostDate"));
        TAGS.put("C4", tree -> tree.texts("LastUpdateSubmitDate"));
        TAGS.put("C5", StudyRis::studyType);
        TAGS.put("C6", StudyRis::results);
        TAGS.put("C7", StudyRis::documents);
        TAGS.put("C8", StudyRis::contacts);
        TAGS.put(RETRIEVED, _ -> List.of());
        TAGS.put(
                "UR",
                tree -> tree.texts("NCTId").stream()
                        .map(StudyColumns.STUDY_ADDRESS::concat)
                        .toList());
        TAGS.put(LAST, _ -> List.of(""));
    }

    private StudyRis() {}

    /** Every tag, in the order in which they are written. */
    public static Set<String> tags() {
        return new LinkedHashSet<>(TAGS.keySet());
    }

    /** The whole entry. */
    public static String of(StudyRecord record, LocalDate retrieved) {
        return of(record, retrieved, TAGS.keySet());
    }

    /**
     * An entry with these tags; the first and the last come in any case.
     *
     * @param retrieved the day on which somebody took the entry
     */
    public static String of(StudyRecord record, LocalDate retrieved, Set<String> tags) {
        StudyTree tree = StudyTree.of(record);
        StringBuilder entry = new StringBuilder();
        TAGS.forEach((tag, values) -> {
            if (tags.contains(tag) || tag.equals(FIRST) || tag.equals(LAST)) {
                List<String> lines = tag.equals(RETRIEVED) ? dates(List.of(retrieved.toString())) : values.apply(tree);
                lines.forEach(value -> entry.append(tag)
                        .append("  - ")
                        .append(LINE_BREAKS.matcher(value).replaceAll(" "))
                        .append("\r\n"));
            }
        });
        return entry.toString();
    }

    /** {@code 2024/03/05}, {@code 2024/03//}, {@code 2024///}: the form that reference managers read. */
    private static List<String> dates(List<String> texts) {
        return texts.stream()
                .map(text -> DATE.matcher(text).replaceFirst(m -> {
                    String month = m.group(2) == null ? "" : m.group(2);
                    String day = m.group(3) == null ? "" : m.group(3);
                    return m.group(1) + "/" + month + "/" + day + (day.isEmpty() ? "/" : "");
                }))
                .toList();
    }

    private static List<String> otherNumbers(StudyTree tree) {
        return tree.parts("SecondaryIdInfo").stream()
                .map(part -> withNote(part.text("SecondaryId").orElse(""), part.texts("SecondaryIdType")))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static List<String> shortTitle(StudyTree tree) {
        String title = withNote(tree.text("BriefTitle").orElse(""), tree.texts("Acronym"));
        return title.isEmpty() ? List.of() : List.of(title);
    }

    private static List<String> studyType(StudyTree tree) {
        List<String> notes = new ArrayList<>();
        for (String piece : List.of("ExpAccTypeIndividual", "ExpAccTypeIntermediate", "ExpAccTypeTreatment")) {
            if (tree.isTrue(piece)) {
                notes.add(piece.substring("ExpAccType".length()));
            }
        }
        if (tree.isTrue("PatientRegistry")) {
            notes.add("Patient Registry");
        }
        String type = tree.text("StudyType").orElse("");
        String line = withNote(type, notes.isEmpty() ? List.of() : List.of(String.join(", ", notes)));
        return line.isEmpty() ? List.of() : List.of(line);
    }

    private static List<String> results(StudyTree tree) {
        if (tree.isTrue("HasResults")) {
            return List.of("Results posted");
        }
        return tree.parts("SubmissionInfo").isEmpty() ? List.of("No results posted") : List.of("Results submitted");
    }

    private static List<String> documents(StudyTree tree) {
        Set<String> kinds = new LinkedHashSet<>();
        for (StudyTree document : tree.parts("LargeDoc")) {
            if (document.isTrue("LargeDocHasProtocol")) {
                kinds.add("Study Protocol");
            }
            if (document.isTrue("LargeDocHasSAP")) {
                kinds.add("Statistical Analysis Plan");
            }
            if (document.isTrue("LargeDocHasICF")) {
                kinds.add("Informed Consent Form");
            }
        }
        return kinds.isEmpty() ? List.of() : List.of(String.join(", ", kinds));
    }

    private static List<String> contacts(StudyTree tree) {
        List<String> contacts = new ArrayList<>();
        for (StudyTree contact : tree.parts("CentralContact")) {
            List<String> parts = new ArrayList<>(contact.texts("CentralContactName"));
            parts.addAll(contact.texts("CentralContactRole"));
            String extension =
                    contact.text("CentralContactPhoneExt").map(" ext. "::concat).orElse("");
            contact.text("CentralContactPhone").ifPresent(phone -> parts.add(phone + extension));
            parts.addAll(contact.texts("CentralContactEMail"));
            if (!parts.isEmpty()) {
                contacts.add(String.join(", ", parts));
            }
        }
        return contacts;
    }

    private static String withNote(String text, List<String> notes) {
        return notes.isEmpty() ? text : (text + " (" + notes.getFirst() + ")").strip();
    }
}
