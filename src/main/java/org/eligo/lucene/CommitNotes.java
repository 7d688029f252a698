package org.eligo.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.eligo.search.StoreState;

/** The notes that stand on a commit, with its generation. */
final class CommitNotes {
    private static final String GENERATION = "generation";
    private final Map<String, String> notes;

    private CommitNotes(Map<String, String> notes) {
        this.notes = notes;
    }

    static CommitNotes of(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return of(reader);
        }
    }

    static CommitNotes of(DirectoryReader reader) throws IOException {
        return new CommitNotes(new HashMap<>(reader.getIndexCommit().getUserData()));
    }

    /** The generation alone. */
    CommitNotes withoutNotes() {
        return new CommitNotes(new HashMap<>(Map.of(GENERATION, Long.toString(generation()))));
    }

    boolean hasAll(Map<String, String> more) {
        return notes.entrySet().containsAll(more.entrySet());
    }

    CommitNotes next(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(notes);
        all.putAll(more);
        all.put(GENERATION, Long.toString(generation() + 1));
        return new CommitNotes(all);
    }

    Map<String, String> asCommitData() {
        return notes;
    }

    StoreState state(DirectoryReader reader) throws IOException {
        Map<String, String> shown = new HashMap<>(notes);
        shown.remove(GENERATION);
        return new StoreState(generation(), LuceneReader.countStudies(reader), shown);
    }

    private long generation() {
        return Long.parseLong(notes.getOrDefault(GENERATION, "0"));
    }
}
