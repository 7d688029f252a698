package org.eligo.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.eligo.essie.Coverage;
import org.eligo.schema.Field;
import org.eligo.search.Query.Text;
import org.eligo.vocabulary.ExactText;
import org.eligo.vocabulary.WordCutter;
import org.eligo.vocabulary.WordForms;

/**
 * Text as it stands: the index of words as written answers for a single word; for anything else it narrows the search to studies
 * with these words, whose records are then read.
 */
final class ExactCompiler {

    private final StoredTexts stored;

    ExactCompiler(StoredTexts stored) {
        this.stored = stored;
    }

    Query compile(Text text, Field field, Level level) {
        List<String> words = wordsBetweenApostrophes(text.literal());
        BooleanQuery.Builder candidates = new BooleanQuery.Builder();
        for (String word : words) {
            candidates.add(
                    new TermQuery(new Term(IndexFields.asWritten(field), WordForms.surface(word))), Occur.FILTER);
        }
        Query withWords = candidates.build();
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

    /** Whether the words as written say all: the literal is its only word, and one that the cutter never divides or joins. */
    private static boolean isOnePlainWord(String literal, List<String> words) {
        return words.size() == 1
                && words.getFirst().equals(literal.strip())
                && literal.length() < WordForms.MAX_LENGTH
                && literal.strip().chars().allMatch(c -> c < 0x2000);
    }

    /** The parts of words as {@link WordCache} indexes them: what stands before and after an apostrophe is a word of its own. */
    private static List<String> wordsBetweenApostrophes(String literal) {
        List<String> parts = new ArrayList<>();
        char[] chars = literal.toCharArray();
        WordCutter cutter = new WordCutter();
        cutter.start(chars, 0, chars.length);
        while (cutter.next()) {
            int start = cutter.wordStart();
            for (int i = start; i <= cutter.wordEnd(); i++) {
                if (i == cutter.wordEnd() || WordCutter.isApostrophe(chars[i])) {
                    if (i > start) {
                        parts.add(new String(chars, start, i - start));
                    }
                    start = i + 1;
                }
            }
        }
        return parts;
    }
}
