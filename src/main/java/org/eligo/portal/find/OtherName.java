package org.eligo.portal.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;
import org.eligo.finder.QueryParameter;
import org.eligo.portal.form.QueryWords;
import org.eligo.portal.form.SearchForm;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;
import org.eligo.vocabulary.ConditionTree;
import org.eligo.vocabulary.ConditionTree.Heading;

/**
 * What the registry calls the condition that somebody named in other words: the narrowest heading that at least half of the studies
 * have whose condition is called so. Studies of "heart attack" stand under Myocardial Infarction, and so do many that do not say
 * "heart attack".
 *
 * @param heading as the registry has it, in English
 * @param form the same search for either name
 * @param studies that are found then, more than without it
 */
public record OtherName(String heading, SearchForm form, long studies) {

    /** Headings that are looked at, the most frequent first; a study has few, and the widest are shared by most. */
    private static final int HEADINGS = 20;

    /** Somebody who writes in the query language says what else is meant. */
    private static final Pattern LANGUAGE = Pattern.compile("[\"()\\[\\],\\\\]|\\b(?:AND|OR|NOT)\\b");

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

        /** Of all studies whose condition is called so, whatever the filters. */
        private Optional<Heading> heading(String words) {
            SearchForm called = SearchForm.EMPTY.withQuery(QueryParameter.COND, words);
            FacetRequest headings = new FacetRequest(FilterName.MESH.field(), HEADINGS);
            Facet facet = finder.search(counts.searching(called).withFacets(List.of(headings)))
                    .result()
                    .facets()
                    .getFirst();
            long half = (counts.total(called) + 1) / 2;
            return facet.counts().stream()
                    .filter(count -> count.studies() >= half)
                    .flatMap(count -> ConditionTree.packaged().named(count.value()).stream())
                    .max(Comparator.comparingInt(Heading::depth).thenComparing(Heading::name));
        }
    }
}
