package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import org.eligo.finder.FilterName;
import org.eligo.portal.form.SearchForm;

/** Counts what each filter costs: two searches for each. */
final class Losses {

    private final Counts counts;

    Losses(Counts counts) {
        this.counts = counts;
    }

    /** The chips with what they cost, in their order. */
    List<Chips.Named> of(SearchForm form, List<Chips.Named> chips, long total) {
        return chips.stream().map(named -> named.with(loss(form, named, total))).toList();
    }

    private Chip.Loss loss(SearchForm form, Chips.Named named, long total) {
        long removed = Math.max(0, counts.total(named.chip().without()) - total);
        Optional<FilterName> filter = named.filter();
        if (filter.isEmpty() || !filter.get().canBeMissing()) {
            return new Chip.Loss(removed, 0, true);
        }
        long turned = counts.totalTurned(form, filter.get());
        return form.exact()
                ? new Chip.Loss(removed, Math.max(0, turned - total), false)
                : new Chip.Loss(removed, Math.max(0, total - turned), true);
    }
}
