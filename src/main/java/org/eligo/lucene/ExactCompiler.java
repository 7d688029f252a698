package org.eligo.lucene;

import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.eligo.essie.Coverage;
import org.eligo.schema.Field;
import org.eligo.search.Query.Text;
import org.eligo.vocabulary.ExactText;
import org.eligo.vocabulary.WordForms;
import org.eligo.vocabulary.Words;

/**
 * Text as it stands: the index answers for a single word (it knows which forms of a word are written in a field); for anything else it
 * narrows the search to studies with these words, whose records are then read.
 */
final class ExactCompiler {

    private final StoredTexts stored;

    ExactCompiler(StoredTexts stored) {
        this.stored = stored;
    }

    Query compile(Text text, Field field, Level level) {
        Words words = Words.of(text.literal());
        Query withWords = withWords(words, field);
        if (level == Level.STUDY && text.coverage() == Coverage.CONTAINS && isOnePlainWord(text.literal(), words)) {
            return new ConstantScoreQuery(withWords);
        }
        return switch (level) {
            case STUDY -> new VerifiedQuery(withWords, stored, level, field, condition(text), key(text));
            case SITE -> {
                Query sites = new BooleanQuery.Builder()
                        .add(new ToChildBlockJoinQuery(withWords, stored.studies()), Occur.FILTER)
                        .add(new TermQuery(new Term(IndexFields.present(Level.SITE), field.piece())), Occur.FILTER)
                        .build();
                yield new VerifiedQuery(sites, stored, level, field, condition(text), key(text));
            }
        };
    }

    private static Predicate<String> condition(Text text) {
        boolean atStart = text.coverage() == Coverage.STARTS_WITH || text.coverage() == Coverage.FULL_MATCH;
        boolean atEnd = text.coverage() == Coverage.ENDS_WITH || text.coverage() == Coverage.FULL_MATCH;
        return value -> ExactText.contains(value, text.literal(), atStart, atEnd);
    }

    private static String key(Text text) {
        return text.coverage() + ":" + text.literal();
    }

    /** Studies with each of the words, as written, somewhere in the field. */
    private static Query withWords(Words words, Field field) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Words.Word word : words.list()) {
            BytesRef normal = new BytesRef(word.normal());
            if (word.surface().equals(word.normal())) {
                all.add(new TermQuery(new Term(IndexFields.name(field, Level.STUDY), normal)), Occur.FILTER);
                all.add(
                        new TermQuery(new Term(IndexFields.asWritten(field), WordCache.onlyOthers(normal))),
                        Occur.MUST_NOT);
            } else {
                all.add(new TermQuery(new Term(IndexFields.asWritten(field), word.surface())), Occur.FILTER);
            }
        }
        return all.build();
    }

    /** Whether the words as written say all: the literal is its only word, whole. */
    private static boolean isOnePlainWord(String literal, Words words) {
        return words.size() == 1
                && words.list().getFirst().surface().equals(literal.strip())
                && literal.length() < WordForms.MAX_LENGTH;
    }
}
