package org.eligo.portal.find;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eligo.export.StudyColumns;
import org.eligo.export.StudyCsv;
import org.eligo.export.StudyLines;
import org.eligo.export.StudyRis;
import org.eligo.finder.Finder;
import org.eligo.finder.StudySearch;
import org.eligo.language.Texts;
import org.eligo.portal.form.SearchForm;
import org.eligo.record.StudyRecord;

/** All studies of a search as a file, by number, rising; written while they are read, so that any number goes out. */
public final class ResultsFile {

    /** What can be downloaded. */
    public enum Form {
        CSV("csv", "CSV", "download.csv", StudyCsv.CONTENT_TYPE),
        RIS("ris", "RIS", "download.ris", StudyRis.CONTENT_TYPE),
        JSON("json", "JSON", "download.json", "application/json"),
        NDJSON("ndjson", "NDJSON", "download.ndjson", StudyLines.CONTENT_TYPE);

        private final String ending;
        private final String label;
        private final String key;
        private final String type;

        Form(String ending, String label, String key, String type) {
            this.ending = ending;
            this.label = label;
            this.key = key;
            this.type = type;
        }

        private String file() {
            return "results." + ending;
        }

        /** By the last part of its address, such as {@code results.csv}. */
        public static Optional<Form> named(String file) {
            return Arrays.stream(values()).filter(f -> f.file().equals(file)).findFirst();
        }
    }

    private final Finder finder;
    private final LocalDate today;

    /** @param today for RIS, which says when a record was read */
    public ResultsFile(Finder finder, LocalDate today) {
        this.finder = finder;
        this.today = today;
    }

    /** The files of a search. */
    static List<Download> of(SearchForm form) {
        return Arrays.stream(Form.values())
                .map(f -> new Download(
                        f.label + " (" + Texts.now().say(f.key) + ")",
                        "/download/" + f.file() + form.shared().suffix()))
                .toList();
    }

    /** Writes the file as the answer. */
    public void answer(Context context, Form form, StudySearch search) {
        refuse(search);
        var unused = context.contentType(form.type + (form == Form.CSV || form == Form.RIS ? "; charset=utf-8" : ""))
                .header("Content-Disposition", "attachment; filename=\"eligo-" + form.file() + "\"");
        OutputStream out = context.outputStream();
        try {
            switch (form) {
                case CSV -> csv(search, out);
                case RIS -> finder.scan(search, record -> write(out, StudyRis.of(record, today)));
                case JSON -> json(search, out);
                case NDJSON -> finder.scan(search, record -> line(record, out));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be sent.", e);
        }
    }

    /** Before anything is written: what cannot be searched for gets a page that says so. */
    private void refuse(StudySearch search) {
        var unused = finder.search(search);
    }

    private void csv(StudySearch search, OutputStream out) {
        StudyCsv table = new StudyCsv(StudyColumns.registry(), out);
        table.header();
        finder.scan(search, table::row);
        table.close();
    }

    private void json(StudySearch search, OutputStream out) throws IOException {
        boolean[] first = {true};
        write(out, "[");
        finder.scan(search, record -> {
            write(out, first[0] ? "\n" : ",\n");
            first[0] = false;
            bytes(out, record.json());
        });
        write(out, "\n]\n");
    }

    private static void line(StudyRecord record, OutputStream out) {
        try {
            StudyLines.write(record.json(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be sent.", e);
        }
    }

    private static void write(OutputStream out, String text) {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be sent.", e);
        }
    }
}
