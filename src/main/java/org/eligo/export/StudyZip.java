package org.eligo.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eligo.study.NctId;

/** One study's JSON as the one file of a zip, {@code NCT01234567.json}. */
public final class StudyZip {

    public static final String CONTENT_TYPE = "application/zip";

    private StudyZip() {}

    /** Writes it; {@code out} is left open. Equal content gives equal bytes. */
    public static void write(NctId id, byte[] json, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        ZipEntry entry = new ZipEntry(id + ".json");
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(json);
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}
