package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.Whereabouts;

/** Finds which of the words typed into the one box a search does not look for. */
final class LeftWords {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Left out one by one they are not missed. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "at", "around", "by", "close", "for", "from", "in", "near", "of", "or", "plus", "the",
            "to", "with");

    /** Small as they are, they turn the meaning. */
    private static final Set<String> DENIES = Set.of(
            "no",
            "not",
            "nor",
            "without",
            "excluding",
            "except",
            "any",
            "but",
            "sin",
            "ni",
            "don",
            "t",
            "can",
            "want",
            "avoiding");

    /** Who is pregnant. */
    private static final Set<String> PREGNANT = Set.of(
            "women", "woman", "girl", "girls", "mother", "mothers", "people", "patient", "patients", "during", "while");

    private LeftWords() {}

    /** With blanks between, in their order; empty text where there are none but small ones. */
    static String of(SearchForm form, Whereabouts where, FilterWords.Heard filters) {
        Set<String> sought = new HashSet<>();
        form.queries().values().forEach(words -> sought.addAll(words(words)));
        sought.addAll(words(form.entry(Entry.NEAR)));
        sought.addAll(words(form.entry(Entry.HOSPITAL)));
        if (!form.entry(Entry.SEX).isEmpty()) {
            sought.addAll(words(People.sexes(form.entry(Entry.TYPED))));
        }
        if (sought.contains("pregnant")) {
            sought.addAll(PREGNANT);
        }
        filters.words(form).forEach(filter -> sought.addAll(words(filter)));
        for (Entry denied : List.of(Entry.WITHOUT_TREATMENT, Entry.WITHOUT_CONDITION)) {
            String names = form.entry(denied);
            if (!names.isEmpty()) {
                sought.addAll(words(names));
                sought.addAll(DENIES);
            }
        }
        boolean toldFrom = where.isPoint() && !form.entry(Entry.WITHIN).isEmpty();
        String said = form.entry(Entry.TYPED);
        String typed = SpanishWords.withoutAsides(
                Nearby.without(toldFrom ? Distances.hear(said).rest() : said));
        for (Pattern nothing : OneBox.SAYS_NOTHING) {
            typed = nothing.matcher(typed).replaceAll(" ");
        }
        typed = People.without(AgeWords.without(typed));
        List<String> left =
                words(typed).stream().filter(word -> !sought.contains(word)).toList();
        return left.stream().allMatch(LeftWords::isSmall) ? "" : left.stream().collect(Collectors.joining(" "));
    }

    private static boolean isSmall(String word) {
        return SMALL.contains(word) || (SentenceReader.isSmall(word) && !DENIES.contains(word));
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.stream(NO_LETTERS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
