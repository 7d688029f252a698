package org.eligo.finder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.search.Query;
import org.eligo.search.SearchRequest;
import org.eligo.search.StudyReader;

/** Counts a search with and without its parts. Each count is a search, so their number is bounded. */
final class FunnelCounter {

    /** Parts that are looked at: three counts each. */
    static final int MAX_PARTS = 20;

    /** Parts of which pairs are tried, where no single one helps: 45 counts. */
    static final int MAX_PAIRED = 10;

    private static final Comparator<Funnel.Relaxation> BEST_FIRST =
            Comparator.comparingLong(Funnel.Relaxation::studies).reversed();

    private final StudyReader reader;
    private final Language language;

    FunnelCounter(StudyReader reader, Language language) {
        this.reader = reader;
        this.language = language;
    }

    Funnel count(StudySearch asked) {
        boolean ignored = Plan.of(asked, language).filtersIgnored();
        StudySearch search = ignored ? asked.withFilter(StudyFilter.none()).withPostFilter(StudyFilter.none()) : asked;
        List<FunnelPart> all = parts(search);
        List<FunnelPart> parts = all.subList(0, Math.min(all.size(), MAX_PARTS));
        long total = total(search);
        List<Funnel.Step> steps =
                parts.stream().map(part -> step(search, part, total)).toList();
        List<Funnel.Relaxation> relaxations = new ArrayList<>();
        boolean complete = parts.size() == all.size();
        if (total == 0) {
            for (Funnel.Step step : steps) {
                if (step.without() > 0 && all.size() > 1) {
                    relaxations.add(new Funnel.Relaxation(
                            List.of(step.part()), step.part().removedFrom(search), step.without()));
                }
            }
            if (relaxations.isEmpty() && parts.size() > 2) {
                relaxations.addAll(pairs(search, parts.subList(0, Math.min(parts.size(), MAX_PAIRED))));
                complete &= parts.size() <= MAX_PAIRED;
            }
            relaxations.sort(BEST_FIRST);
        }
        return new Funnel(total, steps, relaxations, complete);
    }

    /** The boxes, and the parts of the filters. */
    private static List<FunnelPart> parts(StudySearch search) {
        List<FunnelPart> parts = new ArrayList<>();
        search.queries().forEach((parameter, text) -> parts.add(new FunnelPart.Box(parameter, text)));
        Stream.of(search.filter(), search.postFilter())
                .flatMap(filter -> filter.parts().stream())
                .distinct()
                .forEach(part -> parts.add(new FunnelPart.Filter(part)));
        return parts;
    }

    private Funnel.Step step(StudySearch search, FunnelPart part, long total) {
        StudySearch rest = part.removedFrom(search);
        long without = total(rest);
        Optional<Query> absent = absent(part);
        long kept = absent.map(query -> total(search, query)).orElse(0L);
        long either = absent.map(query -> total(rest, query)).orElse(0L);
        return new Funnel.Step(part, without, without - total, either - kept, kept);
    }

    private List<Funnel.Relaxation> pairs(StudySearch search, List<FunnelPart> parts) {
        List<Funnel.Relaxation> pairs = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                StudySearch rest = parts.get(j).removedFrom(parts.get(i).removedFrom(search));
                long studies = total(rest);
                if (studies > 0) {
                    pairs.add(new Funnel.Relaxation(List.of(parts.get(i), parts.get(j)), rest, studies));
                }
            }
        }
        return pairs;
    }

    /** That a study says nothing of what the part asks; empty where every study says something. */
    private static Optional<Query> absent(FunnelPart part) {
        return switch (part) {
            case FunnelPart.Box box -> {
                List<Query> parts = new ArrayList<>();
                box.parameter().scope().parts().forEach(p -> parts.add(new Query.Not(new Query.Present(p.field()))));
                boolean always = box.parameter().scope().parts().stream()
                        .anyMatch(p -> p.field().piece().equals("NCTId"));
                yield always ? Optional.empty() : Optional.of(FilterCompiler.all(parts));
            }
            case FunnelPart.Filter filter ->
                filter.part().name().fields().isEmpty() || filter.part().name() == FilterName.IDS
                        ? Optional.empty()
                        : Optional.of(FilterCompiler.absent(filter.part().name()));
        };
    }

    private long total(StudySearch search) {
        return total(search, new Query.Everything());
    }

    private long total(StudySearch search, Query besides) {
        Plan plan = Plan.of(
                search.withSize(0)
                        .withAfter(Optional.empty())
                        .withFacets(List.of())
                        .withSites(Optional.empty())
                        .withTotal(true)
                        .withContent(SearchRequest.Content.IDS),
                language);
        SearchRequest request = plan.request();
        Query filter = besides instanceof Query.Everything
                ? request.filter()
                : request.filter() instanceof Query.Everything
                        ? besides
                        : new Query.AllOf(List.of(request.filter(), besides));
        return reader.search(request.withFilter(filter)).total().orElseThrow();
    }
}
