package org.eligo.search;

import org.eligo.vocabulary.WordCutter;
import org.eligo.vocabulary.WordForms;

/** What is the same in all spellings of a name: its words without case and accents, a blank between. */
public final class NameKey {

    private NameKey() {}

    /** The key; empty where the text has no words. */
    public static String of(String text) {
        char[] chars = text.toCharArray();
        WordCutter cutter = new WordCutter();
        cutter.start(chars, 0, chars.length);
        StringBuilder key = new StringBuilder(chars.length);
        while (cutter.next()) {
            if (!key.isEmpty()) {
                key.append(' ');
            }
            key.append(chars, cutter.wordStart(), cutter.wordEnd() - cutter.wordStart());
        }
        return WordForms.folded(key.toString());
    }
}
