package org.eligo.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.record.CompactJson;
import org.eligo.record.RecordException;
import org.eligo.record.StudyRecord;

/** What was found in an input, kept in memory. */
final class Found implements FrameSink {

    final List<String> frames = new ArrayList<>();
    /** Of the frames, those that hold a study. */
    final List<String> taken = new ArrayList<>();

    final List<SetAside> refused = new ArrayList<>();
    final List<Place> places = new ArrayList<>();
    final List<SetAside> broken = new ArrayList<>();

    private final RecordCheck check = new RecordCheck();

    static Found in(String text) {
        return in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 1 << 20);
    }

    static Found in(InputStream text, long maxRecordBytes) {
        Found found = new Found();
        boolean unused = new RecordFramer(
                        new ByteWindow(text, new byte[64]), maxRecordBytes, "in", Optional.empty(), found)
                .readAll();
        return found;
    }

    static Found inAnyForm(byte[] bytes) {
        Found found = new Found();
        new InputReader(found, 1 << 20, LoadOptions.MAX_NESTING)
                .read(new Input.OfStream("in", new ByteArrayInputStream(bytes)));
        return found;
    }

    @Override
    public void frame(byte[] json, Place place) {
        byte[] compact = CompactJson.compact(json, 0, json.length);
        String text = new String(compact, StandardCharsets.UTF_8);
        frames.add(text);
        places.add(place);
        try {
            StudyRecord unused = check.take(compact);
            taken.add(text);
        } catch (RecordException e) {
            refused.add(new SetAside(place, json.length, String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void broken(Place place, long bytes, String reason) {
        broken.add(new SetAside(place, bytes, reason));
    }
}
