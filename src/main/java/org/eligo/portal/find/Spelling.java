package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.finder.Finder;
import org.eligo.finder.QueryParameter;
import org.eligo.language.Texts;
import org.eligo.portal.form.QueryWords;
import org.eligo.portal.form.SearchForm;
import org.eligo.search.CountedName;
import org.eligo.search.NameKind;
import org.eligo.vocabulary.Words;

/** What somebody may have meant whose words find nothing: names in the store that differ by a slip of the pen. */
final class Spelling {

    /** So many are tried for each box. */
    private static final int MAX_TRIED = 3;

    /** What is longer is no name with a slip in it. */
    private static final int MAX_WORDS = 8;

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’ -]+");
    private static final Pattern GAP = Pattern.compile("\\s+");

    private static final Map<QueryParameter, List<NameKind>> KINDS = Map.of(
            QueryParameter.COND, List.of(NameKind.CONDITION),
            QueryParameter.INTR, List.of(NameKind.TREATMENT),
            QueryParameter.SPONS, List.of(NameKind.SPONSOR),
            QueryParameter.LEAD, List.of(NameKind.SPONSOR),
            QueryParameter.TITLES, List.of(NameKind.CONDITION, NameKind.TREATMENT),
            QueryParameter.TERM, List.of(NameKind.CONDITION, NameKind.TREATMENT));

    private final Finder finder;
    private final Counts counts;

    Spelling(Finder finder, Counts counts) {
        this.finder = finder;
        this.counts = counts;
    }

    /** Other spellings that find something with the same filters, or else without them; the likeliest first. */
    List<Relaxation> of(SearchForm form) {
        List<Relaxation> found = new ArrayList<>();
        // Words that find something by themselves are written right; it is the filters that leave nothing.
        boolean right = counts.total(form.withoutFilters()) > 0;
        form.queries().forEach((box, typed) -> {
            for (String words : meant(box, typed)) {
                SearchForm other = form.withQuery(box, QueryWords.of(words));
                Stream.of(other, other.withoutFilters())
                        .limit(right ? 1 : 2)
                        .distinct()
                        .map(tried -> new Relaxation(
                                Texts.now().say(tried.equals(other) ? "relax.spelled" : "relax.spelled.all", words),
                                tried,
                                counts.total(tried)))
                        .filter(way -> way.studies() > 0)
                        .findFirst()
                        .ifPresent(found::add);
            }
        });
        return found;
    }

    /** The name of a condition that was typed with a slip; empty where it is written right, or no name is alike. */
    Optional<String> condition(String typed) {
        return PLAIN.matcher(typed).matches()
                ? finder.alike(NameKind.CONDITION, typed, 1).names().stream()
                        .map(CountedName::name)
                        .findFirst()
                : Optional.empty();
    }

    private Set<String> meant(QueryParameter box, String typed) {
        List<NameKind> kinds = KINDS.getOrDefault(box, List.of());
        String[] words = GAP.split(typed.strip());
        if (kinds.isEmpty() || !PLAIN.matcher(typed).matches() || words.length > MAX_WORDS) {
            return Set.of();
        }
        Set<String> whole = new LinkedHashSet<>();
        for (NameKind kind : kinds) {
            finder.alike(kind, typed, MAX_TRIED).names().stream()
                    .map(CountedName::name)
                    .filter(name -> !isOtherForm(name, typed))
                    .forEach(whole::add);
        }
        return whole.isEmpty() && words.length > 1 ? wordByWord(box, kinds, words) : whole;
    }

    /** Whether searches take the two for the same words: "cancers" for "cancer". */
    private static boolean isOtherForm(String name, String typed) {
        return Words.of(name).normals().equals(Words.of(typed).normals());
    }

    /** The words with those corrected that nothing in the box has; empty where there are none, or one has no likeness. */
    private Set<String> wordByWord(QueryParameter box, List<NameKind> kinds, String[] words) {
        String[] corrected = words.clone();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (counts.total(SearchForm.EMPTY.withQuery(box, QueryWords.of(word))) == 0) {
                Optional<String> alike = kinds.stream()
                        .flatMap(kind -> finder.alike(kind, word, 1).names().stream())
                        .map(CountedName::name)
                        .findFirst();
                if (alike.isEmpty()) {
                    return Set.of();
                }
                corrected[i] = alike.get();
            }
        }
        return Arrays.equals(words, corrected) ? Set.of() : Set.of(String.join(" ", corrected));
    }
}
