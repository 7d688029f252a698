package org.eligo.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eligo.export.StudyColumn;
import org.eligo.export.StudyCsv;
import org.eligo.export.StudyFhir;
import org.eligo.export.StudyRis;
import org.eligo.export.StudyZip;
import org.eligo.record.StudyRecord;

/** One study in the form that was asked for, with the fields, columns or tags that were asked for. */
sealed interface StudyAnswer {

    /**
     * Reads what is wanted.
     *
     * @throws Refusal if {@code format} or {@code fields} cannot be read, or they do not go together
     */
    static StudyAnswer of(Parameters parameters) {
        return switch (Format.ofStudy(parameters)) {
            case JSON -> new Json(FieldSelection.ofOneStudy(parameters), Markup.of(parameters));
            case JSON_ZIP -> new Zip(new Json(FieldSelection.ofOneStudy(parameters), Markup.MARKDOWN));
            case CSV -> new Table(TableColumns.of(parameters));
            case RIS -> new Entry(TableColumns.tags(parameters), LocalDate.now(ZoneOffset.UTC));
            case FHIR_JSON -> {
                if (!parameters.items(FieldSelection.NAME).isEmpty()) {
                    throw Refusal.badRequest(
                            "Parameter `fields` must be unspecified for `fhir.json`: a FHIR answer is whole");
                }
                yield new Fhir();
            }
        };
    }

    void write(Context context, StudyRecord record) throws IOException;

    /** The day on which it is made, where that stands in it. */
    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    record Json(Optional<FieldSelection> fields, Markup markup) implements StudyAnswer {

        byte[] of(StudyRecord record) {
            return markup.of(
                    fields.isPresent() ? fields.get().projection(Set.of()).of(record) : record.json());
        }

        @Override
        public void write(Context context, StudyRecord record) throws IOException {
            Answer.json(context, of(record));
        }
    }

    record Zip(Json content) implements StudyAnswer {

        @Override
        public void write(Context context, StudyRecord record) throws IOException {
            Answer.header(context, "Content-Disposition", "attachment; filename=" + record.id() + ".json.zip");
            StudyZip.write(record.id(), content.of(record), begin(context, StudyZip.CONTENT_TYPE));
        }
    }

    record Table(List<StudyColumn> columns) implements StudyAnswer {

        @Override
        public void write(Context context, StudyRecord record) throws IOException {
            StudiesTable.noteOn(context, columns);
            try (StudyCsv table = new StudyCsv(columns, begin(context, StudyCsv.CONTENT_TYPE))) {
                table.header();
                table.row(record);
            }
        }
    }

    record Entry(Set<String> tags, LocalDate made) implements StudyAnswer {

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(made);
        }

        @Override
        public void write(Context context, StudyRecord record) throws IOException {
            Answer.header(context, "Content-Disposition", "attachment; filename=" + record.id() + ".ris");
            String entry = StudyRis.of(record, made, tags);
            begin(context, StudyRis.CONTENT_TYPE).write(entry.getBytes(StandardCharsets.UTF_8));
        }
    }

    record Fhir() implements StudyAnswer {

        @Override
        public void write(Context context, StudyRecord record) throws IOException {
            begin(context, StudyFhir.CONTENT_TYPE).write(StudyFhir.of(record));
        }
    }

    private static OutputStream begin(Context context, String contentType) {
        var unused = context.contentType(contentType);
        return context.outputStream();
    }
}
