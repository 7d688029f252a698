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
 * That no study of a search is known to have a site near its place.
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

        /** Empty where a site is known to be near, no point or no distance was named, or nothing is found at any distance. */
        Optional<NoneNear> of(SearchForm form, Whereabouts where, long total) {
            if (!(where instanceof Whereabouts.Around around) || around.radius().isAny()) {
                return Optional.empty();
            }
            long known = form.exact() || total == 0 ? total : counts.totalTurned(form, FilterName.NEAR);
            if (known > 0) {
                return Optional.empty();
            }
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

        private static String unsaid(long total) {
            return total == 0
                    ? ""
                    : Texts.now().say(total == 1 ? "near.unsaid.one" : "near.unsaid.many", CountWords.grouped(total));
        }
    }
}
