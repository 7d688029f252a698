package org.eligo.vocabulary;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text, in order.
 *
 * @param list the words; empty where the text has none (only punctuation, say)
 */
public record Words(List<Word> list) {

    /**
     * One word.
     *
     * @param surface as written, at most {@link WordForms#MAX_LENGTH} chars
     * @param normal its {@linkplain WordForms#normal normal form}
     */
    public record Word(String surface, String normal) {}

    public Words {
        list = List.copyOf(list);
    }

    /** Cuts the text into words. */
    public static Words of(String text) {
        List<Word> words = new ArrayList<>();
        char[] chars = text.toCharArray();
        WordCutter cutter = new WordCutter();
        cutter.start(chars, 0, chars.length);
        while (cutter.next()) {
            String word = new String(chars, cutter.wordStart(), cutter.wordEnd() - cutter.wordStart());
            words.add(new Word(WordForms.surface(word), WordForms.normal(word)));
        }
        return new Words(words);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public int size() {
        return list.size();
    }

    /** The normal forms, in order. */
    public List<String> normals() {
        return list.stream().map(Word::normal).toList();
    }

    /** The words as written, in order. */
    public List<String> surfaces() {
        return list.stream().map(Word::surface).toList();
    }
}
