package org.eligo.portal;

import java.util.Optional;

/**
 * Something that narrows the search, and can be taken away.
 *
 * @param label of what: "Status"
 * @param value in words
 * @param without the search that lacks it
 * @param loss what it costs, where that was counted
 */
public record Chip(String label, String value, SearchForm without, Optional<Loss> loss) {

    /**
     * What a filter costs.
     *
     * @param removed studies that would be found without it
     * @param unsaid studies that do not say what it asks
     * @param kept whether those are kept, or are among the removed
     */
    public record Loss(long removed, long unsaid, boolean kept) {

        /** "removes 120 studies; 3 that do not say are kept". */
        public String words() {
            String removes = removed == 0 ? "removes none" : "removes " + CountWords.of(removed, "study", "studies");
            if (unsaid == 0) {
                return removes;
            }
            return kept
                    ? removes + "; " + CountWords.grouped(unsaid)
                            + (unsaid == 1 ? " that does not say is kept" : " that do not say are kept")
                    : removes + ", " + CountWords.grouped(unsaid) + " of them only because "
                            + (unsaid == 1 ? "it does not say" : "they do not say");
        }
    }

    Chip(String label, String value, SearchForm without) {
        this(label, value, without, Optional.empty());
    }

    Chip with(Loss loss) {
        return new Chip(label, value, without, Optional.of(loss));
    }
}
