package org.eligo.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.finder.FilterName;
import org.eligo.finder.FilterPart;
import org.eligo.finder.Finder;
import org.eligo.finder.Found;
import org.eligo.finder.StudyFilter;
import org.eligo.finder.StudySearch;
import org.eligo.search.Cursor;
import org.eligo.search.Hit;
import org.eligo.search.SearchRequest;
import org.eligo.study.NctId;

/**
 * Where a page begins. A token is a place in the order of the search that gave it; the registry takes one of any search and goes on from
 * there, without a word. So does this, behind the study that the token names, and says so.
 *
 * @param search with the place at which it goes on
 * @param note what the answer must say of the token
 */
record PagePlace(StudySearch search, Optional<String> note) {

    /**
     * The place that a search's token means in that search: where the study that it names stands now.
     *
     * @param asked with its token, if it has one
     */
    static PagePlace of(StudySearch asked, Finder finder) {
        if (asked.after().isEmpty() || isDecayed(asked)) {
            return new PagePlace(asked, Optional.empty());
        }
        Cursor token = asked.after().get();
        if (token.number() < 1 || token.number() > NctId.MAX_NUMBER) {
            throw Refusal.wrongFormat("pageToken");
        }
        NctId id = new NctId(token.number());
        Found found = only(asked, id, finder);
        if (found.filtersIgnored()) {
            return new PagePlace(asked, Optional.empty());
        }
        Optional<Cursor> present =
                found.result().hits().stream().map(Hit::cursor).findFirst();
        if (present.isEmpty()) {
            return new PagePlace(
                    asked,
                    Optional.of("pageToken names " + id
                            + ", which this search does not find: it is of another search, or something was loaded since;"
                            + " the page begins at the token's place in the order"));
        }
        return present.get().equals(token)
                ? new PagePlace(asked, Optional.empty())
                : new PagePlace(
                        asked.withAfter(present),
                        Optional.of(
                                "pageToken is of another search, or something was loaded since; the page begins behind "
                                        + id));
    }

    /** Scores then depend on how many studies match, which a look at one does not tell. */
    private static boolean isDecayed(StudySearch asked) {
        return Stream.of(asked.filter(), asked.postFilter())
                .anyMatch(filter -> filter.part(FilterName.NEAR).isPresent());
    }

    /** The search's answer if only that study were there. */
    private static Found only(StudySearch asked, NctId id, Finder finder) {
        StudyFilter filter = asked.filter().and(new FilterPart.Numbers(List.of(id)));
        return finder.search(asked.withFilter(filter)
                .withAfter(Optional.empty())
                .withSize(1)
                .withTotal(false)
                .withContent(SearchRequest.Content.IDS));
    }
}
