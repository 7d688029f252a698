package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
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
 * @param farther the same search in the next circles and at any distance, where they find more
 */
public record NoneNear(String sentence, String unsaid, List<Relaxation> farther) {

    /** Circles that are offered, besides any distance. */
    private static final int CIRCLES = 2;

    public NoneNear {
        farther = List.copyOf(farther);
    }

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
                            : Optional.of(new NoneNear(sentence(form, within), unsaid(total), List.of()));
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
                    sentence(form, around) + nearest(form, around),
                    unsaid(total),
                    offered
                            ? Stream.concat(circles(form, around, total, farther.studies()), Stream.of(farther))
                                    .toList()
                            : List.of()));
        }

        private String nearest(SearchForm form, Whereabouts.Around around) {
            OptionalDouble metres = counts.nearest(form, around);
            return metres.isPresent()
                    ? " " + Texts.now().say("near.nearest", around.radius().distance(metres.getAsDouble()))
                    : "";
        }

        /** The next in which more is found, but not all that is found anywhere. */
        private Stream<Relaxation> circles(SearchForm form, Whereabouts.Around around, long total, long all) {
            return Radius.offered().stream()
                    .filter(r -> !r.isAny()
                            && r.miles() == around.radius().miles()
                            && r.metres() > around.radius().metres())
                    .map(r -> {
                        SearchForm circle = form.with(Entry.WITHIN, r.parameter());
                        return new Relaxation(Texts.now().say("relax.within", r.words()), circle, counts.total(circle));
                    })
                    .filter(circle -> circle.studies() > total && circle.studies() < all)
                    .limit(CIRCLES);
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
