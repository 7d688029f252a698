package org.eligo.portal.find;

import java.util.Optional;
import org.eligo.finder.FilterName;
import org.eligo.language.Texts;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.Radius;
import org.eligo.portal.place.Whereabouts;
import org.eligo.portal.words.CountWords;

/**
 * That no study of a search is known to have a site in or near its place.
 *
 * @param sentence that says so
 * @param unsaid what then are the studies that were found all the same; empty text where there are none
 * @param farther the same search at any distance, where it finds more
 */
public record NoneNear(String sentence, String unsaid, Optional<Relaxation> farther) {

    /** Finds out whether it is so. */
    static final class Maker {

        private final Counts counts;

        Maker(Counts counts) {
            this.counts = counts;
        }

        /** Empty where a site is known to be there, no place or no distance was named, or nothing is found elsewhere. */
        Optional<NoneNear> of(SearchForm form, Whereabouts where, long total) {
            return switch (where) {
                case Whereabouts.Around around ->
                    around.radius().isAny() || isOneKnown(form, total) ? Optional.empty() : around(form, around, total);
                case Whereabouts.Within within ->
                    isOneKnown(form, total) || counts.total(form.without(FilterName.NEAR)) == 0
                            ? Optional.empty()
                            : Optional.of(new NoneNear(sentence(form, within), unsaid(total), Optional.empty()));
                case Whereabouts.Anywhere anywhere -> Optional.empty();
                case Whereabouts.Words words -> Optional.empty();
            };
        }

        private boolean isOneKnown(SearchForm form, long total) {
            return (form.exact() || total == 0 ? total : counts.totalTurned(form, FilterName.NEAR)) > 0;
        }

        private Optional<NoneNear> around(SearchForm form, Whereabouts.Around around, long total) {
            SearchForm any =
                    form.with(Entry.WITHIN, Radius.any(around.radius().miles()).parameter());
            Relaxation farther = new Relaxation(Texts.now().say("near.farther"), any, counts.total(any));
            if (farther.studies() == 0) {
                return Optional.empty();
            }
            // Where nothing was found the way stands among the others to find something.
            boolean offered = total > 0 && farther.studies() > total;
            return Optional.of(new NoneNear(
                    sentence(form, around), unsaid(total), offered ? Optional.of(farther) : Optional.empty()));
        }

        private static String sentence(SearchForm form, Whereabouts.Around around) {
            return Texts.now()
                    .say(
                            SearchPlan.onlyOpen(form) ? "near.none.open" : "near.none",
                            around.radius().words(),
                            around.label());
        }

        private static String sentence(SearchForm form, Whereabouts.Within within) {
            return Texts.now().say(SearchPlan.onlyOpen(form) ? "near.none.in.open" : "near.none.in", within.inWords());
        }

        private static String unsaid(long total) {
            return total == 0
                    ? ""
                    : Texts.now().say(total == 1 ? "near.unsaid.one" : "near.unsaid.many", CountWords.grouped(total));
        }
    }
}
