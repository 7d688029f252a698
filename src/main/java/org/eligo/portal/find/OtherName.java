package org.eligo.portal.find;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eligo.finder.Finder;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.ShowResult;
import org.eligo.finder.StudySearch;
import org.eligo.portal.form.QueryWords;
import org.eligo.portal.form.SearchForm;
import org.eligo.record.StudyView;
import org.eligo.search.SearchRequest;
import org.eligo.study.NctId;
import org.eligo.study.Study;
import org.eligo.vocabulary.ConditionTree;
import org.eligo.vocabulary.ConditionTree.Heading;

/**
 * What the registry calls the condition that somebody named in other words: the heading that most of the studies have which are of
 * this condition alone, of equal ones the narrowest. Studies of "heart attack" stand under Myocardial Infarction, and so do many that do
 * not say "heart attack". Studies of several conditions say nothing: one of breast and lung cancer stands under both. Nothing is offered
 * where a heading is made of the very words, "Asthma" for "severe asthma": the words find its studies without.
 *
 * @param heading as the registry has it, in English
 * @param form the same search for either name
 * @param studies that are found then, more than without it
 */
public record OtherName(String heading, SearchForm form, long studies) {

    /** Studies that are looked at for being of one condition. */
    private static final int LOOKED_AT = 200;

    /** Studies of one condition whose headings are read: at most, and at least. */
    private static final int MOST = 12;

    private static final int LEAST = 3;

    /** Somebody who writes in the query language says what else is meant. */
    private static final Pattern LANGUAGE = Pattern.compile("[\"()\\[\\],\\\\]|\\b(?:AND|OR|NOT)\\b");

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Asks the store. */
    static final class Maker {

        private final Finder finder;
        private final Counts counts;

        Maker(Finder finder, Counts counts) {
            this.finder = finder;
            this.counts = counts;
        }

        /** Empty where no condition was named, or no heading finds more than the words did. */
        Optional<OtherName> of(SearchForm form, long total) {
            String words = form.typed(QueryParameter.COND).strip();
            if (words.isEmpty() || LANGUAGE.matcher(words).find()) {
                return Optional.empty();
            }
            return heading(words)
                    .filter(heading -> !heading.name().equalsIgnoreCase(words))
                    .map(heading -> with(form, words, heading.name()))
                    .filter(other -> other.studies() > total);
        }

        private OtherName with(SearchForm form, String words, String heading) {
            SearchForm either = form.withQuery(QueryParameter.COND, words + " OR " + QueryWords.of(heading));
            return new OtherName(heading, either, counts.total(either));
        }

        /** Of studies of that condition alone, whatever the filters. */
        private Optional<Heading> heading(String words) {
            List<List<String>> filed = filed(words);
            Map<String, Long> counts = filed.stream()
                    .flatMap(headings -> headings.stream().distinct())
                    .collect(Collectors.groupingBy(heading -> heading, Collectors.counting()));
            List<String> common = counts.entrySet().stream()
                    .filter(count -> 3 * count.getValue() >= 2L * filed.size())
                    .map(Map.Entry::getKey)
                    .toList();
            Set<String> said = wordsOf(words);
            if (filed.size() < LEAST || common.stream().anyMatch(heading -> said.containsAll(wordsOf(heading)))) {
                return Optional.empty();
            }
            return common.stream()
                    .flatMap(heading -> ConditionTree.packaged().named(heading).stream())
                    .filter(heading -> heading.depth() > 0)
                    .max(Comparator.comparing((Heading heading) -> counts.getOrDefault(heading.name(), 0L))
                            .thenComparingInt(Heading::depth)
                            .thenComparing(Heading::name));
        }

        /** The headings of each study that has no condition but this one. */
        private List<List<String>> filed(String words) {
            String exactly = "AREA[Condition]COVERAGE[FullMatch]EXPANSION[Term]" + QueryWords.quoted(words);
            StudySearch called = StudySearch.everything()
                    .withQuery(QueryParameter.TERM, exactly)
                    .withSize(LOOKED_AT)
                    .withContent(SearchRequest.Content.CARDS);
            return finder.search(called).result().hits().stream()
                    .flatMap(hit -> hit.card().stream())
                    .filter(card -> card.conditions().size() == 1)
                    .limit(MOST)
                    .flatMap(card -> shown(card.id()).stream())
                    .map(Study::conditionTerms)
                    .toList();
        }

        private Optional<Study> shown(NctId id) {
            return switch (finder.show(id)) {
                case ShowResult.Shown shown -> Optional.of(StudyView.of(shown.record()));
                case ShowResult.MovedTo moved -> Optional.empty();
                case ShowResult.Absent absent -> Optional.empty();
            };
        }

        private static Set<String> wordsOf(String text) {
            return WORD_BREAK
                    .splitAsStream(text.toLowerCase(Locale.ROOT))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet());
        }
    }
}
