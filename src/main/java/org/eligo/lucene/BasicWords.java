package org.eligo.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.eligo.schema.Schema;
import org.eligo.schema.SearchArea;

/**
 * The words of all text fields of BasicSearch in one index field, so that a word over 57 fields costs one posting list.
 *
 * <p>A word's frequency there is not how often it stands but how much it counts: a hundredfold the weight of the heaviest field
 * that holds it, plus a tenth of the weights of the others.
 */
final class BasicWords {

    static final SearchArea AREA = Schema.registry().area("BasicSearch").orElseThrow();

    private static final FieldType TYPE = type();

    private final List<SearchArea.Part> parts;
    private final List<WordCache.Stem> stems = new ArrayList<>();
    private final Field field = new Field(IndexFields.BASIC, new Weights(), TYPE);
    private long study;

    BasicWords() {
        parts = AREA.parts().stream()
                .filter(p -> p.field().type().isText())
                .sorted(Comparator.comparingDouble(SearchArea.Part::weight).reversed())
                .toList();
    }

    /** Gathers the words of one study from its text fields, by field ordinal. */
    void gather(TextBuffer[] texts) {
        study++;
        stems.clear();
        for (int part = 0; part < parts.size(); part++) {
            TextBuffer text = texts[parts.get(part).field().ordinal()];
            double weight = parts.get(part).weight();
            for (int i = 0; i < text.size(); i++) {
                WordCache.Word word = text.word(i);
                if (word != null) {
                    count(word.stem, part, weight);
                }
            }
        }
    }

    void addTo(BlockDocument document) {
        if (!stems.isEmpty()) {
            document.add(field);
        }
    }

    private void count(WordCache.Stem stem, int part, double weight) {
        if (stem.study != study) {
            stem.study = study;
            stem.part = part;
            stem.best = weight;
            stem.others = 0;
            stems.add(stem);
        } else if (stem.part != part) {
            stem.part = part;
            stem.others += weight;
        }
    }

    private static FieldType type() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    private final class Weights extends TermStream {
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
        private int at;

        @Override
        public boolean incrementToken() {
            if (at >= stems.size()) {
                return false;
            }
            WordCache.Stem stem = stems.get(at++);
            term(stem.bytes);
            frequency.setTermFrequency((int) Math.max(1, Math.round(100 * stem.best + 10 * stem.others)));
            return true;
        }

        @Override
        void restart() {
            at = 0;
        }
    }
}
