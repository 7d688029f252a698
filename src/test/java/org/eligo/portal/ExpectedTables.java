package org.eligo.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a record's results make one expect of the tables of its page, read from the JSON and nothing else of Eligo. */
final class ExpectedTables {

    private static final String NOTHING = "–";

    private static final TablesOnPage.Row NO_ROW = new TablesOnPage.Row("", List.of());

    private final List<String> wrong = new ArrayList<>();
    private int compared;
    private String study = "";

    /** What does not stand where it should. */
    List<String> wrong() {
        return wrong;
    }

    /** How many cells were looked at. */
    int compared() {
        return compared;
    }

    /** Holds the tables of a page against the results of the record. */
    void hold(String number, JsonNode results, Map<String, TablesOnPage.Table> tables) {
        study = number;
        int i = 0;
        for (JsonNode period : results.path("participantFlowModule").path("periods")) {
            flow("flow-" + ++i, results.path("participantFlowModule").path("groups"), period, tables);
        }
        baseline(results.path("baselineCharacteristicsModule"), tables);
        i = 0;
        for (JsonNode outcome : mainFirst(results.path("outcomeMeasuresModule").path("outcomeMeasures"))) {
            outcome("outcome-" + ++i, outcome, tables);
        }
        JsonNode events = results.path("adverseEventsModule");
        events("events-serious", events.path("eventGroups"), events.path("seriousEvents"), tables);
        events("events-other", events.path("eventGroups"), events.path("otherEvents"), tables);
    }

    /** As the page has them: main measures, further ones, others, and those chosen afterwards. */
    private static List<JsonNode> mainFirst(JsonNode outcomes) {
        List<String> kinds = List.of("PRIMARY", "SECONDARY", "OTHER_PRE_SPECIFIED", "POST_HOC");
        List<JsonNode> ordered = new ArrayList<>();
        kinds.forEach(kind -> outcomes.forEach(outcome -> {
            if (outcome.path("type").asText().equals(kind)) {
                ordered.add(outcome);
            }
        }));
        outcomes.forEach(outcome -> {
            if (!kinds.contains(outcome.path("type").asText())) {
                ordered.add(outcome);
            }
        });
        return ordered;
    }

    private void flow(String id, JsonNode groups, JsonNode period, Map<String, TablesOnPage.Table> tables) {
        Walk walk = new Walk(id, groups, tables);
        for (JsonNode milestone : period.path("milestones")) {
            walk.row("", milestone.path("achievements"), "numSubjects");
        }
        for (JsonNode reason : period.path("dropWithdraws")) {
            walk.row(reason.path("type").asText(), reason.path("reasons"), "numSubjects");
        }
        walk.end();
    }

    private void baseline(JsonNode baseline, Map<String, TablesOnPage.Table> tables) {
        if (baseline.path("measures").isEmpty()) {
            return;
        }
        Walk walk = new Walk("baseline", baseline.path("groups"), tables);
        walk.denominators(baseline);
        baseline.path("measures").forEach(walk::measure);
        walk.end();
    }

    private void outcome(String id, JsonNode outcome, Map<String, TablesOnPage.Table> tables) {
        if (outcome.path("classes").isEmpty() && outcome.path("denoms").isEmpty()) {
            return;
        }
        Walk walk = new Walk(id, outcome.path("groups"), tables);
        walk.measure(outcome);
        walk.end();
    }

    /** Their rows stand by frequency: each event has one, and no row is left. */
    private void events(String id, JsonNode groups, JsonNode events, Map<String, TablesOnPage.Table> tables) {
        if (events.isEmpty()) {
            return;
        }
        Walk walk = new Walk(id, groups, tables);
        List<TablesOnPage.Row> left = new ArrayList<>(walk.table.rows());
        for (JsonNode event : events) {
            Optional<TablesOnPage.Row> row =
                    left.stream().filter(r -> walk.isOf(event, r)).findFirst();
            compared += event.path("stats").size();
            row.ifPresentOrElse(left::remove, () -> wrong.add(study + " " + id + ": no row for " + event));
        }
        left.forEach(row -> wrong.add(study + " " + id + ": not in the record: " + row));
    }

    /** Down one table, row by row. */
    private final class Walk {

        private final String id;
        private final List<String> groups = new ArrayList<>();
        private final TablesOnPage.Table table;
        private final Iterator<TablesOnPage.Row> rows;

        Walk(String id, JsonNode groups, Map<String, TablesOnPage.Table> tables) {
            this.id = id;
            this.table = tables.getOrDefault(id, new TablesOnPage.Table(List.of(), List.of()));
            this.rows = table.rows().iterator();
            for (int i = 0; i < groups.size(); i++) {
                this.groups.add(groups.get(i).path("id").asText());
                String title = groups.get(i).path("title").asText();
                if (i >= table.heads().size() || !letters(table.heads().get(i)).contains(letters(title))) {
                    wrong.add(study + " " + id + ": column " + (i + 1) + " is not " + title);
                }
            }
        }

        void measure(JsonNode measure) {
            denominators(measure);
            for (JsonNode part : measure.path("classes")) {
                denominators(part);
                for (JsonNode category : part.path("categories")) {
                    row(category.path("title").asText(), category.path("measurements"), "value");
                }
            }
        }

        void denominators(JsonNode of) {
            for (JsonNode denominator : of.path("denoms")) {
                row(denominator.path("units").asText(), denominator.path("counts"), "value");
            }
        }

        /** The next row has this in its head, and of each group what the record has. */
        void row(String head, JsonNode figures, String name) {
            TablesOnPage.Row row = rows.hasNext() ? rows.next() : NO_ROW;
            if (!letters(row.head()).contains(letters(head))) {
                wrong.add(study + " " + id + ": “" + row.head() + "” is not the row of " + head);
            }
            List<String> without = new ArrayList<>(groups);
            for (JsonNode figure : figures) {
                String group = figure.path("groupId").asText();
                boolean first = without.remove(group);
                String value =
                        figure.path(name).asText().replaceAll("\\s+", " ").strip();
                String cell = cell(row, group);
                compared++;
                if (first
                        && !(cell.equals(value)
                                || cell.startsWith((value + " (").strip())
                                || cell.startsWith(value + ";"))) {
                    wrong.add(study + " " + id + ": " + group + " has “" + cell + "”, not " + figure + " in " + row);
                }
            }
            without.stream()
                    .filter(group -> !cell(row, group).startsWith(NOTHING))
                    .forEach(group -> wrong.add(
                            study + " " + id + ": " + group + " has a value that the record has not, in " + row));
        }

        void end() {
            rows.forEachRemaining(row -> wrong.add(study + " " + id + ": not in the record: " + row));
        }

        boolean isOf(JsonNode event, TablesOnPage.Row row) {
            if (!letters(row.head()).equals(letters(event.path("term").asText()))) {
                return false;
            }
            for (JsonNode stat : event.path("stats")) {
                String cell = cell(row, stat.path("groupId").asText()).replace(",", "");
                String affected = stat.path("numAffected").asText();
                String atRisk = stat.path("numAtRisk").asText();
                boolean both = !affected.isEmpty() && !atRisk.isEmpty();
                if (both ? !(cell + " ").startsWith(affected + " of " + atRisk + " ") : !cell.contains(affected)) {
                    return false;
                }
            }
            return true;
        }

        private String cell(TablesOnPage.Row row, String group) {
            int column = groups.indexOf(group);
            return column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
        }
    }

    /** Letters and digits alone. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
