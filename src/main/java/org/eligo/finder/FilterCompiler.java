package org.eligo.finder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eligo.essie.Coverage;
import org.eligo.essie.EssieException;
import org.eligo.essie.Expansion;
import org.eligo.essie.Scope;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.Query;
import org.eligo.vocabulary.Words;

/** Turns the parts of a filter into queries. */
final class FilterCompiler {

    private static final Query NO_SITE = new Query.Not(new Query.Present(piece("Location")));

    private final Language language;

    FilterCompiler(Language language) {
        this.language = language;
    }

    /**
     * The parts, each a query; those of sites together are one.
     *
     * @throws BadQuery if an expression cannot be read
     */
    List<Query> compile(StudyFilter filter) {
        List<Query> queries = new ArrayList<>();
        List<FilterPart> ofSites = new ArrayList<>();
        for (FilterPart part : filter.parts()) {
            if (part.name().isOfSite()) {
                ofSites.add(part);
            } else {
                queries.add(ofStudy(part));
            }
        }
        if (!ofSites.isEmpty()) {
            queries.add(atOneSite(ofSites));
        }
        return queries;
    }

    /** What a site must be; everything where nothing is asked of sites. */
    Query site(StudyFilter filter) {
        return site(filter, part -> true);
    }

    /** As {@link #site(StudyFilter)}, by some of the parts. */
    Query site(StudyFilter filter, Predicate<FilterPart> some) {
        return all(filter.parts().stream()
                .filter(part -> part.name().isOfSite() && some.test(part))
                .map(this::ofSite)
                .toList());
    }

    private Query atOneSite(List<FilterPart> parts) {
        Query site = new Query.AtOneSite(all(parts.stream().map(this::ofSite).toList()));
        return parts.stream().allMatch(FilterCompiler::takesNotGiven) ? new Query.AnyOf(List.of(site, NO_SITE)) : site;
    }

    private static boolean takesNotGiven(FilterPart part) {
        return !part.exact()
                || (part instanceof FilterPart.OneOf one && one.values().contains(StudyFilter.NOT_GIVEN));
    }

    /** As asked of one site: without the datum, the site is kept unless the part is exact. */
    private Query ofSite(FilterPart part) {
        Query asked = asked(part);
        return part.exact() ? asked : new Query.AnyOf(List.of(asked, absent(part.name())));
    }

    private Query ofStudy(FilterPart part) {
        Query asked = asked(part);
        if (part.exact() || !part.name().canBeMissing() || part instanceof FilterPart.OfAge) {
            return asked;
        }
        Query missing = part.name() == FilterName.PHASE ? phaseIsMissing() : absent(part.name());
        return new Query.AnyOf(List.of(asked, missing));
    }

    /** That the study, or the site that is asked, says nothing of the matter. */
    static Query absent(FilterName name) {
        List<Query> parts = new ArrayList<>();
        for (Field field : name.fields()) {
            parts.add(new Query.Not(new Query.Present(field)));
        }
        if (name == FilterName.ENROLLMENT) {
            return new Query.AnyOf(List.of(parts.getFirst(), unknownEnrollment()));
        }
        return all(parts);
    }

    private static Query unknownEnrollment() {
        return new Query.Between(
                piece("EnrollmentCount"), FilterPart.UNKNOWN_ENROLLMENT, FilterPart.UNKNOWN_ENROLLMENT);
    }

    private static Query phaseIsMissing() {
        Query hasNone = new Query.OneOf(piece("StudyType"), Set.of("OBSERVATIONAL", "EXPANDED_ACCESS"));
        return new Query.AllOf(List.of(absent(FilterName.PHASE), new Query.Not(hasNone)));
    }

    private Query asked(FilterPart part) {
        Field field = part.name() == FilterName.ADVANCED
                ? piece("NCTId")
                : part.name().field();
        return switch (part) {
            case FilterPart.OneOf one -> oneOf(one);
            case FilterPart.YesNo yesNo -> yesNo(yesNo);
            case FilterPart.Range range -> range(range);
            case FilterPart.OfAge age -> age(age);
            case FilterPart.Close close ->
                new Query.Within(
                        field,
                        close.near().latitude(),
                        close.near().longitude(),
                        close.near().metres());
            case FilterPart.Numbers numbers -> new Query.Ids(Set.copyOf(numbers.ids()));
            case FilterPart.Holding holding -> holding(holding);
            case FilterPart.Expression expression -> expression(expression.essie());
        };
    }

    private static Query oneOf(FilterPart.OneOf part) {
        Set<String> values = new HashSet<>(part.values());
        List<Query> choices = new ArrayList<>();
        if (values.remove(StudyFilter.NOT_GIVEN)) {
            choices.add(absent(part.name()));
        }
        if (!values.isEmpty()) {
            Field field = part.name().field();
            switch (part.name().kind()) {
                case CHOICE -> choices.add(new Query.OneOf(field, values));
                case NAME ->
                    values.stream()
                            .sorted()
                            .forEach(name -> part.name().fields().forEach(each -> choices.add(wholeName(each, name))));
                case DOCUMENTS ->
                    values.stream().sorted().forEach(kind -> choices.add(new Query.Flag(documentFlag(kind), true)));
                case YES_NO, RANGE, AGE, NEAR, IDS, EXPRESSION ->
                    throw new IllegalArgumentException(part.name() + " has no values.");
            }
        }
        return any(choices);
    }

    private static Field documentFlag(String kind) {
        return FilterName.DOCUMENTS.fields().get(FilterName.DOCUMENT_KINDS.indexOf(kind));
    }

    /** The whole name, word by word, so that case and accents do not matter. */
    static Query wholeName(Field field, String name) {
        Words words = Words.of(name);
        return words.isEmpty()
                ? new Query.Nothing()
                : new Query.Text(
                        new Scope.OneField(field),
                        name,
                        List.of(words),
                        List.of(),
                        Coverage.FULL_MATCH,
                        Expansion.TERM);
    }

    private static Query holding(FilterPart.Holding part) {
        List<String> words = Words.of(part.words()).normals();
        return words.isEmpty()
                ? new Query.Nothing()
                : all(words.stream()
                        .map(word -> any(part.name().fields().stream()
                                .map(field -> holds(field, word))
                                .toList()))
                        .toList());
    }

    private static Query holds(Field field, String word) {
        return new Query.Text(
                new Scope.OneField(field), word, List.of(Words.of(word)), List.of(), Coverage.CONTAINS, Expansion.TERM);
    }

    private static Query yesNo(FilterPart.YesNo part) {
        Field field = part.name().field();
        if (part.value() || part.name().canBeMissing()) {
            return new Query.Flag(field, part.value());
        }
        return new Query.Not(new Query.Flag(field, true));
    }

    private static Query range(FilterPart.Range part) {
        Query between = new Query.Between(part.name().field(), part.low(), part.high());
        return part.name() == FilterName.ENROLLMENT
                ? new Query.AllOf(List.of(between, new Query.Not(unknownEnrollment())))
                : between;
    }

    private static Query age(FilterPart.OfAge age) {
        Field lowest = piece("MinimumAge");
        Field highest = piece("MaximumAge");
        Query oldEnough = new Query.Not(new Query.Between(lowest, age.minutes() + 1, Long.MAX_VALUE));
        Query youngEnough = new Query.Not(new Query.Between(highest, Long.MIN_VALUE, age.minutes() - 1));
        List<Query> parts = new ArrayList<>(List.of(oldEnough, youngEnough));
        if (age.exact()) {
            parts.add(new Query.AnyOf(List.of(new Query.Present(lowest), new Query.Present(highest))));
        }
        return new Query.AllOf(parts);
    }

    private Query expression(String text) {
        try {
            return language.read(text, Scope.basic());
        } catch (EssieException e) {
            throw BadQuery.inAdvancedFilter(e);
        }
    }

    private static Query any(List<Query> choices) {
        return choices.size() == 1 ? choices.getFirst() : new Query.AnyOf(choices);
    }

    static Query all(List<Query> parts) {
        return switch (parts.size()) {
            case 0 -> new Query.Everything();
            case 1 -> parts.getFirst();
            default -> new Query.AllOf(parts);
        };
    }

    private static Field piece(String piece) {
        return Schema.registry().piece(piece);
    }
}
