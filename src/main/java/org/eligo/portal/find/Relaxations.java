package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.finder.FilterName;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.StudySearch;
import org.eligo.language.Texts;
import org.eligo.portal.form.BoxWords;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.QueryWords;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.Doubt;
import org.eligo.portal.place.Radius;
import org.eligo.portal.place.Whereabouts;

/** Finds what to leave out, or to write otherwise, where a search finds nothing. */
final class Relaxations {

    /** Of pairs of filters, and of other places, so many are offered. */
    private static final int MAX = 3;

    /** What somebody cannot change about themselves, or where they live: given up after what only describes studies. */
    private static final Set<FilterName> OF_PEOPLE =
            Set.of(FilterName.NEAR, FilterName.AGE, FilterName.SEX, FilterName.HEALTHY_VOLUNTEERS);

    private final Counts counts;
    private final Spelling spelling;

    Relaxations(Counts counts, Spelling spelling) {
        this.counts = counts;
        this.spelling = spelling;
    }

    /**
     * By how little is given up: another spelling or place of that name, a greater distance, one filter, as few filters as help, other
     * words, all filters. What is looked for is given up only where nothing else finds something.
     */
    List<Relaxation> of(SearchForm form, Whereabouts where, Doubt doubt, List<Chips.Named> chips) {
        List<Relaxation> ways = new ArrayList<>(spelling.of(form));
        ways.addAll(places(form, doubt));
        ways.addAll(farther(form, where));
        List<Relaxation> filters = singles(chips);
        if (filters.isEmpty()) {
            filters = pairs(chips);
        }
        ways.addAll(filters.isEmpty() ? fewest(form, chips) : filters);
        ways.addAll(words(form, false));
        if (chips.size() > 1) {
            ways.addAll(found(Texts.now().say("relax.all"), form.withoutFilters()));
        }
        return once(ways.isEmpty() ? words(form, true) : ways);
    }

    private List<Relaxation> places(SearchForm form, Doubt doubt) {
        return Stream.concat(doubt.others().stream(), doubt.sameCode().stream())
                .flatMap(place -> found(Texts.now().say("relax.place", place), form.with(Entry.NEAR, place)).stream())
                .limit(MAX)
                .toList();
    }

    private List<Relaxation> farther(SearchForm form, Whereabouts where) {
        if (!(where instanceof Whereabouts.Around around)) {
            return List.of();
        }
        return Radius.offered().stream()
                .filter(r -> r.miles() == around.radius().miles()
                        && r.metres() > around.radius().metres())
                .flatMap(r -> found(
                        r.isAny() ? r.choice() : Texts.now().say("relax.within", r.words()),
                        form.with(Entry.WITHIN, r.parameter()))
                        .stream())
                .limit(MAX)
                .toList();
    }

    /** What only describes studies first, then what describes somebody; of either the one that finds most. */
    private List<Relaxation> singles(List<Chips.Named> chips) {
        return givenUpFirst(chips).stream()
                .flatMap(of -> of.stream()
                        .flatMap(chip ->
                                found(Texts.now().say("relax.without", chip.label(), chip.value()), chip.without())
                                        .stream())
                        .sorted(Comparator.comparingLong(Relaxation::studies).reversed()))
                .toList();
    }

    private static List<List<Chip>> givenUpFirst(List<Chips.Named> chips) {
        Map<Boolean, List<Chip>> ofPeople = chips.stream()
                .collect(Collectors.partitioningBy(
                        named -> named.filter().filter(OF_PEOPLE::contains).isPresent(),
                        Collectors.mapping(Chips.Named::chip, Collectors.toList())));
        return List.of(ofPeople.getOrDefault(false, List.of()), ofPeople.getOrDefault(true, List.of()));
    }

    /** Two filters that exclude each other: leaving out one alone does not help. */
    private List<Relaxation> pairs(List<Chips.Named> named) {
        List<Chip> chips = givenUpFirst(named).stream().flatMap(List::stream).toList();
        List<Relaxation> ways = new ArrayList<>();
        for (int i = 0; i < chips.size(); i++) {
            for (int j = i + 1; j < chips.size() && ways.size() < MAX; j++) {
                Chip one = chips.get(i);
                Chip other = chips.get(j);
                ways.addAll(found(
                        Texts.now().say("relax.without.two", one.label(), one.value(), other.label(), other.value()),
                        one.without().common(other.without())));
            }
        }
        return ways;
    }

    /** Filters are left out until something is found, and those put back that were left out for nothing. */
    private List<Relaxation> fewest(SearchForm form, List<Chips.Named> named) {
        List<Chip> out = new ArrayList<>();
        for (Chip chip : givenUpFirst(named).stream().flatMap(List::stream).toList()) {
            out.add(chip);
            if (counts.total(without(form, out)) > 0) {
                for (Chip back : List.copyOf(out)) {
                    List<Chip> fewer = out.stream().filter(c -> !c.equals(back)).toList();
                    if (counts.total(without(form, fewer)) > 0) {
                        out = new ArrayList<>(fewer);
                    }
                }
                String what = out.stream()
                        .map(c -> Texts.now().say("relax.part", c.label(), c.value()))
                        .collect(Collectors.joining(", "));
                return found(Texts.now().say("relax.without.some", what), without(form, out));
            }
        }
        return List.of();
    }

    private static SearchForm without(SearchForm form, List<Chip> chips) {
        return chips.stream().map(Chip::without).reduce(form, SearchForm::common);
    }

    /**
     * One box left out.
     *
     * @param ofWhatIsSought whether that of the condition, or the only one; else any other
     */
    private List<Relaxation> words(SearchForm form, boolean ofWhatIsSought) {
        boolean only = form.queries().size() == 1;
        if (only && form.entry(Entry.NEAR).isEmpty()) {
            // Without any word, and anywhere, all studies would be found.
            return List.of();
        }
        return form.queries().entrySet().stream()
                .filter(typed -> ofWhatIsSought == (only || typed.getKey() == QueryParameter.COND))
                .flatMap(typed -> found(
                        Texts.now()
                                .say(
                                        "relax.without",
                                        BoxWords.label(typed.getKey()),
                                        QueryWords.shown(typed.getValue())),
                        form.without(typed.getKey()))
                        .stream())
                .sorted(Comparator.comparingLong(Relaxation::studies).reversed())
                .toList();
    }

    private List<Relaxation> found(String words, SearchForm form) {
        long studies = counts.total(form);
        return studies == 0 ? List.of() : List.of(new Relaxation(words, form, studies));
    }

    /** Each way under the first of its names. */
    private List<Relaxation> once(List<Relaxation> ways) {
        Map<StudySearch, Relaxation> once = new LinkedHashMap<>();
        for (Relaxation way : ways) {
            Optional<Relaxation> unused = Optional.ofNullable(once.putIfAbsent(counts.searching(way.form()), way));
        }
        return List.copyOf(once.values());
    }
}
