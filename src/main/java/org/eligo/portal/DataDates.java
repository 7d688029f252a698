package org.eligo.portal;

import java.util.List;
import java.util.Optional;
import org.eligo.finder.Finder;
import org.eligo.finder.ShowResult;
import org.eligo.finder.StudySearch;
import org.eligo.record.StudyView;
import org.eligo.schema.Schema;
import org.eligo.search.SearchBusy;
import org.eligo.search.SearchRequest;
import org.eligo.search.SearchTimeout;
import org.eligo.search.Sort;
import org.eligo.search.StoreException;
import org.eligo.search.StoreState;
import org.jspecify.annotations.Nullable;

/** Of which days the loaded records are copies. Found once for each state of the store. Safe for any number of threads. */
final class DataDates {

    /**
     * From the earliest to the latest.
     *
     * @param earliest yyyy-MM-dd; so is the latest
     */
    record Span(String earliest, String latest) {}

    private record Known(long generation, Optional<Span> span) {}

    private final Finder finder;
    private volatile @Nullable Known known;

    DataDates(Finder finder) {
        this.finder = finder;
    }

    /** Empty where no record tells its day, or the store cannot be asked now. */
    Optional<Span> of(StoreState state) {
        Known last = known;
        if (last != null && last.generation() == state.generation()) {
            return last.span();
        }
        try {
            Optional<Span> span = first(true).flatMap(from -> first(false).map(to -> new Span(from, to)));
            known = new Known(state.generation(), span);
            return span;
        } catch (StoreException | SearchBusy | SearchTimeout e) {
            // The page says the rest, and the next one asks again.
            return Optional.empty();
        }
    }

    /** The first day, rising or falling. */
    private Optional<String> first(boolean rising) {
        StudySearch search = StudySearch.everything()
                .withSort(List.of(new Sort.ByField(Schema.registry().piece("VersionHolder"), rising)))
                .withSize(1)
                .withContent(SearchRequest.Content.IDS);
        return finder.search(search).result().hits().stream()
                .map(hit -> finder.show(hit.id()))
                .filter(ShowResult.Shown.class::isInstance)
                .map(shown -> StudyView.of(((ShowResult.Shown) shown).record()))
                .flatMap(study -> study.dataDate().stream())
                .findFirst();
    }
}
