package org.eligo.ingest;

import java.util.OptionalLong;
import org.eligo.record.CardReader;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.search.IndexedStudy;
import org.eligo.search.Query;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import org.eligo.search.StudyWriter;

/** Derives everything again from the records of a store, without network. */
public final class Rebuild {

    private Rebuild() {}

    /**
     * Puts every study of one store into another, its card made anew, and commits with the notes of the first.
     *
     * @throws LoadException if a stored record cannot be read
     */
    public static StoreState copy(StudyReader from, StudyWriter to, LoadProgress progress) {
        long[] seen = new long[2];
        RecordReader reader = new RecordReader();
        CardReader card = new CardReader();
        progress.begin(OptionalLong.empty());
        try {
            from.scan(new Query.Everything(), record -> {
                seen[0]++;
                seen[1] += record.json().length;
                StudyWriter.Outcome unused = to.upsert(study(record, reader, card), seen[0]);
                progress.at(seen[0], seen[1], seen[1]);
            });
            StoreState state = to.commit(from.state().notes());
            to.settle();
            return state;
        } finally {
            progress.end();
        }
    }

    private static IndexedStudy study(StudyRecord record, RecordReader reader, CardReader card) {
        card.reset();
        try {
            reader.read(record.json(), card);
        } catch (RecordException e) {
            throw new LoadException("The stored record of " + record.id() + " cannot be read: " + e.getMessage(), e);
        }
        return new IndexedStudy(record, card.card(record.id()));
    }
}
