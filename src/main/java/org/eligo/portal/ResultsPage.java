package org.eligo.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A page of results.
 *
 * @param total all matches, exact
 * @param notGiven sentences on the studies that stay in though they do not say what a filter asks
 * @param relaxations what would find something, where nothing was found
 * @param filtersIgnored the search is for numbers, and the filters were left aside
 * @param next the next page; empty on the last
 */
public record ResultsPage(
        SearchForm form,
        long total,
        List<ResultCard> cards,
        List<Chip> chips,
        List<FilterChoices> groups,
        List<String> notGiven,
        List<Relaxation> relaxations,
        boolean filtersIgnored,
        Optional<SearchForm> next) {

    public ResultsPage {
        cards = List.copyOf(cards);
        chips = List.copyOf(chips);
        groups = List.copyOf(groups);
        notGiven = List.copyOf(notGiven);
        relaxations = List.copyOf(relaxations);
    }

    /** "1,234 studies". */
    public String heading() {
        return total == 0 ? "No studies found" : CountWords.of(total, "study found", "studies found");
    }

    /** Which of them the page shows; empty text where it shows all. */
    public String range() {
        if (cards.isEmpty() || (cards.size() == total && form.after().isEmpty())) {
            return "";
        }
        long first = Math.min(form.offset() + 1, Math.max(1, total - cards.size() + 1));
        return "Showing " + CountWords.grouped(first) + " to " + CountWords.grouped(first + cards.size() - 1) + " of "
                + CountWords.grouped(total);
    }

    /** The words typed, for the window's title. */
    public String words() {
        return form.queries().values().stream().map(String::strip).collect(Collectors.joining(", "));
    }
}
