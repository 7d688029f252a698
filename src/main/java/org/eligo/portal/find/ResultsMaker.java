package org.eligo.portal.find;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;
import org.eligo.finder.Found;
import org.eligo.finder.ShowResult;
import org.eligo.finder.SoughtWords;
import org.eligo.finder.StudyFilter;
import org.eligo.language.Texts;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.form.View;
import org.eligo.portal.place.Doubt;
import org.eligo.portal.place.NearestSite;
import org.eligo.portal.place.Whereabouts;
import org.eligo.portal.words.CountWords;
import org.eligo.record.StudyView;
import org.eligo.search.Facet;
import org.eligo.search.Hit;
import org.eligo.study.Site;
import org.eligo.study.StudyCard;

/** Searches, and makes a page of what is found. */
public final class ResultsMaker {

    private static final List<FilterGroup> COUNTED = List.of(
            FilterGroup.STATUS,
            FilterGroup.PHASE,
            FilterGroup.TYPE,
            FilterGroup.TREATMENT,
            FilterGroup.SPONSOR_CLASS,
            FilterGroup.VOLUNTEERS,
            FilterGroup.RESULTS,
            FilterGroup.COUNTRY);

    private final Finder finder;
    private final SearchPlan plan;
    private final InstantSource clock;
    private final ResultsMap map;

    /** @param clock says what day it is, in UTC */
    public ResultsMaker(Finder finder, SearchPlan plan, InstantSource clock) {
        this.finder = finder;
        this.plan = plan;
        this.clock = clock;
        this.map = new ResultsMap(finder, plan);
    }

    /** As {@link #make(SearchForm, List)}, with nothing remarked. */
    public ResultsPage make(SearchForm asked) {
        return make(asked, List.of());
    }

    /**
     * The page of the form, with what each filter costs and, where nothing is found, what would find something.
     *
     * @param remarks on how the form was read, each a sentence
     */
    public ResultsPage make(SearchForm asked, List<String> remarks) {
        PageFinder.Page page = new PageFinder(finder, plan).of(asked);
        SearchForm form = page.form();
        Found found = finder.search(plan.page(page.search())
                .withFacets(COUNTED.stream()
                        .map(group -> Counts.request(form, group))
                        .toList()));
        Whereabouts where = plan.where(form);
        long total = found.result().total().orElse(0);
        List<Hit> hits = found.result().hits();
        long shown = form.offset() + hits.size();
        Optional<SearchForm> next = hits.size() < form.look().size() || shown == total
                ? Optional.empty()
                : found.result()
                        .next()
                        .map(cursor -> form.after().isEmpty() && PageFinder.hasNumber(form, form.page() + 1)
                                ? form.page(form.page() + 1)
                                : form.page(cursor, shown));
        Counts counts = new Counts(finder, plan);
        if (!found.filtersIgnored()) {
            counts.know(form, total);
        }
        Spelling spelling = new Spelling(finder, counts);
        Optional<NoneNear> noneNear =
                found.filtersIgnored() ? Optional.empty() : new NoneNear.Maker(counts).of(form, where, total);
        List<Chips.Named> plain = Chips.of(form, where);
        List<Chips.Named> named = found.filtersIgnored() ? plain : new Losses(counts).of(form, plain, total);
        List<Chip> chips = named.stream().map(Chips.Named::chip).toList();
        Doubt doubt = plan.doubt(form);
        return new ResultsPage(
                form,
                where,
                doubt,
                noneNear,
                found.filtersIgnored() ? Optional.empty() : new HospitalNote.Maker(counts).of(form),
                new Alternatives(counts, spelling, new FilterWords(new Naming(finder))).of(form, where),
                found.filtersIgnored() ? Optional.empty() : new OtherName.Maker(finder, counts).of(form, total),
                total,
                cards(form, hits, where),
                chips,
                found.filtersIgnored()
                        ? List.of()
                        : groups(form, where, found.result().facets(), counts),
                total == 0 ? List.of() : notGiven(form, where, named, noneNear.isPresent()),
                total == 0 && !found.filtersIgnored()
                        ? new Relaxations(counts, spelling).of(form, where, doubt, named)
                        : List.of(),
                found.filtersIgnored(),
                ResultsFile.of(form),
                form.look().view() == View.MAP ? Optional.of(map.of(form, where)) : Optional.empty(),
                Stream.concat(remarks.stream(), Stream.of(page.remark()))
                        .filter(remark -> !remark.isEmpty())
                        .toList(),
                next);
    }

    private List<ResultCard> cards(SearchForm form, List<Hit> hits, Whereabouts where) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        SoughtWords words = finder.soughtWords(plan.words(form));
        List<ResultCard> cards = new ArrayList<>();
        for (Hit hit : hits) {
            Optional<StudyCard> card = hit.card();
            if (card.isPresent()) {
                Marks marks = words.isEmpty() ? Marks.NONE : new Marks(words.in(card.get()));
                cards.add(ResultCard.of(card.get(), form, today)
                        .with(nearest(hit, where), hit.sites().matching())
                        .with(marks, words.isEmpty() || !marks.isEmpty() ? Optional.empty() : excerpt(hit, words)));
            }
        }
        return cards;
    }

    /** Only where the card shows none of the words is the whole record looked through. */
    private Optional<Excerpt> excerpt(Hit hit, SoughtWords words) {
        return finder.show(hit.id()) instanceof ShowResult.Shown shown
                ? Excerpt.of(words.in(shown.record()))
                : Optional.empty();
    }

    /** The card does not hold its sites, so that the record is read where a distance can be told. */
    private Optional<NearestSite> nearest(Hit hit, Whereabouts where) {
        if (!(where instanceof Whereabouts.Around around) || hit.sites().sites().isEmpty()) {
            return Optional.empty();
        }
        return switch (finder.show(hit.id())) {
            case ShowResult.Shown shown ->
                NearestSite.of(StudyView.of(shown.record()), hit.sites(), around, ResultsMaker::isOpenOrSilent);
            case ShowResult.MovedTo moved -> Optional.empty();
            case ShowResult.Absent absent -> Optional.empty();
        };
    }

    private static boolean isOpenOrSilent(Site site) {
        return site.status()
                .map(status -> FilterGroup.OPEN_STATUSES.contains(status.name()))
                .orElse(true);
    }

    private static List<FilterChoices> groups(SearchForm form, Whereabouts where, List<Facet> facets, Counts counts) {
        ChoiceCounts choices = new ChoiceCounts(counts);
        List<FilterChoices> groups = new ArrayList<>();
        for (int i = 0; i < COUNTED.size(); i++) {
            groups.add(choices.of(form, where, COUNTED.get(i), facets.get(i)));
        }
        if (form.values(FilterGroup.COUNTRY).size() == 1
                && !form.values(FilterGroup.COUNTRY).contains(StudyFilter.NOT_GIVEN)) {
            groups.add(choices.of(form, where, FilterGroup.STATE));
            groups.add(choices.of(form, where, FilterGroup.CITY));
        }
        return groups.stream().filter(g -> !g.choices().isEmpty()).toList();
    }

    /** @param saidOfPlace whether the page says already that nothing is known to be near */
    private static List<String> notGiven(
            SearchForm form, Whereabouts where, List<Chips.Named> chips, boolean saidOfPlace) {
        if (form.exact()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        for (Chips.Named named : chips) {
            long unsaid = named.chip().loss().map(Chip.Loss::unsaid).orElse(0L);
            boolean ofPlace = named.filter().equals(Optional.of(FilterName.NEAR));
            boolean near = ofPlace && where.isPoint();
            if (unsaid > 0 && !(ofPlace && saidOfPlace)) {
                boolean place = named.filter().filter(FilterName::isOfSite).isPresent();
                String what = place
                        ? Texts.now().say("results.place")
                        : named.chip().label().toLowerCase(Locale.ROOT);
                String key = unsaid == 1
                        ? near ? "results.unsaid.where.one" : "results.unsaid.one"
                        : near ? "results.unsaid.where.many" : "results.unsaid.many";
                sentences.add(Texts.now().say(key, CountWords.grouped(unsaid), what));
            }
        }
        return sentences;
    }
}
