package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import org.eligo.finder.FilterName;
import org.eligo.portal.form.SearchForm;

/** Counts what each filter costs: two searches for each, four where nothing is found. */
final class Losses {

    private final Counts counts;

    Losses(Counts counts) {
        this.counts = counts;
    }

    /** The chips with what they cost, in their order. */
    List<Chips.Named> of(SearchForm form, List<Chips.Named> chips, long total) {
        return chips.stream()
                .map(named -> loss(form, named, chips, total).map(named::with).orElse(named))
                .toList();
    }

    /** Where nothing is found, and nothing without this one either, it is told what it removes by itself. */
    private Optional<Chip.Loss> loss(SearchForm form, Chips.Named named, List<Chips.Named> chips, long total) {
        long removed = Math.max(0, counts.total(named.chip().without()) - total);
        if (total > 0 || removed > 0) {
            return Optional.of(loss(form, named, total, removed, 0));
        }
        long all = counts.total(form.withoutFilters());
        if (all == 0) {
            return Optional.empty();
        }
        SearchForm alone = alone(form, named, chips);
        long found = counts.total(alone);
        return Optional.of(loss(alone, named, found, Math.max(0, all - found), all));
    }

    private Chip.Loss loss(SearchForm form, Chips.Named named, long total, long removed, long among) {
        Optional<FilterName> filter = named.filter();
        if (filter.isEmpty() || !filter.get().canBeMissing()) {
            return new Chip.Loss(removed, among, 0, true);
        }
        long turned = counts.totalTurned(form, filter.get());
        return form.exact()
                ? new Chip.Loss(removed, among, Math.max(0, turned - total), false)
                : new Chip.Loss(removed, among, Math.max(0, total - turned), true);
    }

    /** The form with no other filter; whether missing data count stays as it is. */
    private static SearchForm alone(SearchForm form, Chips.Named named, List<Chips.Named> chips) {
        SearchForm alone = form;
        for (Chips.Named other : chips) {
            if (!other.equals(named)) {
                alone = alone.common(other.chip().without());
            }
        }
        return alone.withExact(form.exact());
    }
}
