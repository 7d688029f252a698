package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import org.eligo.finder.Finder;
import org.eligo.finder.Found;
import org.eligo.language.Texts;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.words.CountWords;
import org.eligo.search.Hit;
import org.eligo.search.SearchRequest;

/** Finds where a page begins that is asked for by its number. Engines go on behind a study, so that those before it are listed first. */
final class PageFinder {

    /** Pages behind so many results have no number: from there one goes on page by page. */
    private static final int FURTHEST = SearchRequest.MAX_SIZE;

    private final Finder finder;
    private final SearchPlan plan;

    PageFinder(Finder finder, SearchPlan plan) {
        this.finder = finder;
        this.plan = plan;
    }

    /**
     * A page that there is.
     *
     * @param form as its links carry it
     * @param search with the place behind which it begins
     * @param remark that another was asked for; empty text where this one was
     */
    record Page(SearchForm form, SearchForm search, String remark) {}

    /** The page of the form; of pages that do not exist, the last. */
    Page of(SearchForm form) {
        if (form.after().isPresent() || form.offset() == 0) {
            return new Page(form, form, "");
        }
        SearchForm near =
                form.offset() > FURTHEST ? form.page(1L + FURTHEST / form.look().size()) : form;
        Found found = finder.search(plan.before(near, FURTHEST));
        long total = found.result().total().orElse(0);
        long last = Math.max(1, Math.ceilDiv(total, form.look().size()));
        SearchForm there = near.page() > last ? form.page(last) : near;
        String remark = there.page() == form.page()
                ? ""
                : Texts.now()
                        .say(
                                there.page() == last ? "results.page.last" : "results.page.furthest",
                                CountWords.grouped(form.page()),
                                CountWords.grouped(there.page()));
        List<Hit> before = found.result().hits();
        Optional<Hit> behind =
                before.stream().skip(Math.max(0, there.offset() - 1)).findFirst();
        return there.offset() == 0 || behind.isEmpty()
                ? new Page(form.firstPage(), form.firstPage(), remark)
                : new Page(there, there.page(behind.get().cursor(), there.offset()), remark);
    }

    /** Whether the page of that number can be asked for by it. */
    static boolean hasNumber(SearchForm form, long page) {
        return (page - 1) * form.look().size() <= FURTHEST;
    }
}
