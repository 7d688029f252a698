package org.eligo.portal.find;

import java.util.Optional;
import org.eligo.language.Texts;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.words.CountWords;

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
     * @param among where leaving it out does not help: of so many that are found without any filter it removes them by itself; else 0
     * @param unsaid studies that do not say what it asks
     * @param kept whether those are kept, or are among the removed
     */
    public record Loss(long removed, long among, long unsaid, boolean kept) {

        /** "removes 120 studies; 3 that do not say are kept". */
        public String words() {
            String removes = among > 0
                    ? Texts.now()
                            .say(
                                    "loss.alone",
                                    CountWords.grouped(removed),
                                    Texts.now().count("study", among))
                    : beside();
            if (unsaid == 0) {
                return removes;
            }
            String key = kept
                    ? unsaid == 1 ? "loss.kept.one" : "loss.kept.many"
                    : unsaid == 1 ? "loss.only.one" : "loss.only.many";
            return Texts.now().say(key, removes, CountWords.grouped(unsaid));
        }

        private String beside() {
            return removed == 0
                    ? Texts.now().say("loss.none")
                    : Texts.now().say("loss.removes", Texts.now().count("study", removed));
        }
    }

    Chip(String label, String value, SearchForm without) {
        this(label, value, without, Optional.empty());
    }

    Chip with(Loss loss) {
        return new Chip(label, value, without, Optional.of(loss));
    }
}
