package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.eligo.record.CardCodec;
import org.eligo.search.IndexedStudy;
import org.eligo.search.StoreException;
import org.eligo.search.StoreState;
import org.eligo.search.StudyWriter;
import org.eligo.study.NctId;

/** Writes to the index. What was not committed is rolled back on closing, so a store is always before or after a commit. */
final class LuceneWriter implements StudyWriter {

    /** So many that a registry of 600,000 studies, loaded at once, is merged once and not twice. */
    private static final int SEGMENTS_PER_TIER = 12;

    /** With more segments than this a store is not settled. */
    static final int MAX_SEGMENTS = 8;

    /** How many are left then: searches are hardly faster with fewer, and a later load merges little again. */
    private static final int SETTLED_SEGMENTS = 5;

    private final Directory directory;
    private final RecordCodec codec;
    private final IndexWriter index;
    private final StudyTable table;
    private final Runnable committed;
    private final ThreadLocal<StudyDocuments> documents = ThreadLocal.withInitial(StudyDocuments::new);
    private final AtomicBoolean changed = new AtomicBoolean();
    private final HeldBack heldBack = new HeldBack();
    private final List<IndexedStudy> samples = new ArrayList<>();
    private boolean sampling;
    private boolean anew;

    private LuceneWriter(
            Directory directory, RecordCodec codec, IndexWriter index, StudyTable table, Runnable committed) {
        this.committed = committed;
        this.directory = directory;
        this.codec = codec;
        this.index = index;
        this.table = table;
        this.sampling = !codec.hasDictionary();
    }

    /**
     * @param mode whether what the store holds stays, or gives way with the first commit
     * @param committed is run after every commit
     */
    static LuceneWriter open(
            Directory directory,
            RecordCodec codec,
            int bufferMegabytes,
            IndexWriterConfig.OpenMode mode,
            Runnable committed)
            throws IOException {
        IndexWriter index;
        try {
            index = new IndexWriter(directory, config(bufferMegabytes).setOpenMode(mode));
        } catch (LockObtainFailedException e) {
            throw new StoreException(
                    "The store is being written by another process or load; try again when that has ended.", e);
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            boolean anew = mode == IndexWriterConfig.OpenMode.CREATE;
            StudyTable table = anew ? StudyTable.empty() : StudyTable.of(reader);
            LuceneWriter writer = new LuceneWriter(directory, codec, index, table, committed);
            writer.changed.set(anew);
            writer.anew = anew;
            return writer;
        } catch (IOException | RuntimeException e) {
            index.rollback();
            throw e;
        }
    }

    static IndexWriterConfig config(int bufferMegabytes) {
        return new IndexWriterConfig()
                .setSimilarity(new WeightSimilarity())
                .setRAMBufferSizeMB(bufferMegabytes)
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER))
                .setUseCompoundFile(false)
                .setCommitOnClose(false);
    }

    @Override
    public Outcome upsert(IndexedStudy study, long order) {
        NctId id = study.record().id();
        long hash = study.record().contentHash();
        try {
            synchronized (table.lock(id)) {
                StudyTable.Change change = table.upsert(id, hash, order);
                return switch (change.outcome()) {
                    case OUTDATED, UNCHANGED, RESTORED -> change.outcome();
                    case ADDED -> {
                        if (!keepAsSample(study)) {
                            index.addDocuments(block(study));
                        }
                        changed.set(true);
                        yield Outcome.ADDED;
                    }
                    case REPLACED -> replace(study, hash, change);
                };
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** A committed record is replaced at the commit where there is room, so that a later upsert can take it back. */
    private Outcome replace(IndexedStudy study, long hash, StudyTable.Change change) throws IOException {
        NctId id = study.record().id();
        Optional<Long> committed = heldBack.committed(id);
        if (committed.isPresent()) {
            Optional<IndexedStudy> unused = heldBack.release(id);
            if (committed.get() == hash) {
                table.restored(id);
                return Outcome.RESTORED;
            }
        }
        boolean ofCommitted = committed.isPresent() || change.committed();
        if (!ofCommitted || !heldBack.hold(study, committed.orElse(change.before()))) {
            write(study);
        }
        return Outcome.REPLACED;
    }

    private void write(IndexedStudy study) throws IOException {
        releaseSamples();
        index.updateDocuments(term(study.record().id()), block(study));
        changed.set(true);
    }

    private void writeHeldBack() throws IOException {
        for (NctId id : heldBack.ids()) {
            synchronized (table.lock(id)) {
                Optional<IndexedStudy> study = heldBack.release(id);
                if (study.isPresent()) {
                    write(study.get());
                }
            }
        }
    }

    @Override
    public boolean delete(NctId id) {
        try {
            synchronized (table.lock(id)) {
                if (!table.delete(id)) {
                    return false;
                }
                Optional<IndexedStudy> unusedStudy = heldBack.release(id);
                releaseSamples();
                long unused = index.deleteDocuments(term(id));
                changed.set(true);
                return true;
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public StoreState commit(Map<String, String> notes) {
        try {
            releaseSamples();
            writeHeldBack();
            table.committed();
            CommitNotes before = anew ? CommitNotes.of(directory).withoutNotes() : CommitNotes.of(directory);
            anew = false;
            if (!changed.getAndSet(false) && before.hasAll(notes)) {
                return state(before);
            }
            CommitNotes after = before.next(notes);
            index.setLiveCommitData(after.asCommitData().entrySet());
            long unused = index.commit();
            committed.run();
            return state(after);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Every segment costs each search its share; merged while loading, the large ones would be merged several times. */
    @Override
    public void settle() {
        try {
            if (segments() > MAX_SEGMENTS) {
                index.forceMerge(SETTLED_SEGMENTS);
                index.setLiveCommitData(CommitNotes.of(directory).asCommitData().entrySet());
                long unused = index.commit();
                committed.run();
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private int segments() throws IOException {
        return SegmentInfos.readLatestCommit(directory).size();
    }

    @Override
    public void close() {
        try {
            index.rollback();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** While a new store has no dictionary, the first records are kept back to train one on. */
    private boolean keepAsSample(IndexedStudy study) throws IOException {
        synchronized (samples) {
            if (!sampling) {
                return false;
            }
            samples.add(study);
            if (samples.size() >= RecordCodec.SAMPLES) {
                releaseSamples();
            }
            return true;
        }
    }

    private void releaseSamples() throws IOException {
        synchronized (samples) {
            if (!sampling || samples.isEmpty()) {
                return;
            }
            codec.train(samples.stream().map(s -> s.record().json()).toList());
            sampling = false;
            for (IndexedStudy study : samples) {
                index.addDocuments(block(study));
            }
            samples.clear();
        }
    }

    private List<BlockDocument> block(IndexedStudy study) {
        return documents
                .get()
                .of(
                        study.record(),
                        CardCodec.encode(study.card()),
                        codec.compress(study.record().json()));
    }

    private StoreState state(CommitNotes notes) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return notes.state(reader);
        }
    }

    private static Term term(NctId id) {
        return new Term(IndexFields.ID, id.toString());
    }

    private static StoreException failed(IOException e) {
        return new StoreException("The store could not be written: " + e.getMessage(), e);
    }
}
