package org.eligo.finder;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eligo.essie.Ages;
import org.eligo.essie.PartialDates;
import org.eligo.essie.WholeNumbers;
import org.eligo.study.NctId;

/**
 * One thing that must hold of a study.
 *
 * <p>Missing data never removes a trial: a part keeps studies that say nothing of the matter (of a site: sites that do not, and studies
 * without any site), unless it is {@code exact} or {@linkplain FilterName#canBeMissing silence is an answer}. An observational study or
 * an expanded access has no phase; that is no missing datum.
 */
public sealed interface FilterPart {

    /** What the registry writes for an enrollment that is not known. */
    long UNKNOWN_ENROLLMENT = 99_999_999;

    FilterName name();

    /** Whether studies without the datum are left out. */
    boolean exact();

    /** What is asked, on one line: {@code PHASE2|PHASE3}, {@code 2023..2024-05}, {@code 70 years}. */
    default String text() {
        return switch (this) {
            case OneOf one -> String.join("|", new TreeSet<>(one.values()));
            case YesNo yesNo -> Boolean.toString(yesNo.value());
            case Range range -> range.from().orElse("") + ".." + range.to().orElse("");
            case OfAge age -> age.age();
            case Close close ->
                close.near().latitude() + "," + close.near().longitude() + " "
                        + Math.round(close.near().metres() / 1_000) + " km";
            case Numbers numbers -> numbers.ids().stream().map(NctId::toString).collect(Collectors.joining(","));
            case Holding holding -> holding.words();
            case Expression expression -> expression.essie();
        };
    }

    /**
     * One of the values; of documents, and only there, one of them too.
     *
     * @param values of a closed list, or names; {@link StudyFilter#NOT_GIVEN} among them means the studies (or sites) that have none, and
     *     is there for exact parts
     */
    record OneOf(FilterName name, Set<String> values, boolean exact) implements FilterPart {
        public OneOf {
            boolean open = name.kind() == FilterName.Kind.NAME;
            require(name, open || !name.closedList().isEmpty(), "values");
            if (values.isEmpty()) {
                throw new IllegalArgumentException("A filter by " + name.parameter() + " has at least one value.");
            }
            for (String value : values) {
                if (!open
                        && !value.equals(StudyFilter.NOT_GIVEN)
                        && !name.closedList().contains(value)) {
                    throw new IllegalArgumentException("\"" + value + "\" is not a value of " + name.parameter()
                            + "; allowed are " + String.join(", ", name.closedList()) + " and " + StudyFilter.NOT_GIVEN
                            + ".");
                }
            }
            values = Set.copyOf(values);
        }
    }

    record YesNo(FilterName name, boolean value, boolean exact) implements FilterPart {
        public YesNo {
            require(name, name.kind() == FilterName.Kind.YES_NO, "yes or no");
        }
    }

    /**
     * Between two dates or numbers, ends included; a partial date counts whole. An end that is absent is open; one of them is given.
     *
     * @param from {@code 2024}, {@code 2024-05}, {@code 2024-05-01}; for enrollment a whole number
     */
    record Range(FilterName name, Optional<String> from, Optional<String> to, boolean exact) implements FilterPart {
        public Range {
            require(name, name.kind() == FilterName.Kind.RANGE, "a range");
            from = from.filter(text -> !text.isBlank()).map(String::strip);
            to = to.filter(text -> !text.isBlank()).map(String::strip);
            if (from.isEmpty() && to.isEmpty()) {
                throw new IllegalArgumentException("A range has a beginning, an end, or both.");
            }
            from.ifPresent(text -> lowest(name, text));
            to.ifPresent(text -> highest(name, text));
        }

        /** Whether it ends before it begins, so that nothing can be in it. */
        public boolean isReversed() {
            return low() > high();
        }

        long low() {
            return from.map(text -> lowest(name, text)).orElse(Long.MIN_VALUE);
        }

        long high() {
            return to.map(text -> highest(name, text)).orElse(Long.MAX_VALUE);
        }

        private static long lowest(FilterName name, String text) {
            return name.field().type().isDate()
                    ? PartialDates.parse(text).orElseThrow(() -> refused(text)).firstDay()
                    : number(text);
        }

        private static long highest(FilterName name, String text) {
            return name.field().type().isDate()
                    ? PartialDates.parse(text).orElseThrow(() -> refused(text)).lastDay()
                    : number(text);
        }

        private static long number(String text) {
            OptionalLong number = WholeNumbers.parse(text);
            if (number.isEmpty()) {
                throw new IllegalArgumentException("\"" + text + "\" is no whole number.");
            }
            return number.getAsLong();
        }

        private static IllegalArgumentException refused(String text) {
            return new IllegalArgumentException(
                    "\"" + text + "\" is no date; dates are written 2024, 2024-05 or 2024-05-31.");
        }
    }

    /**
     * A person of this age may take part: it is not below the lowest age nor above the highest. A limit that the study does not give is
     * open; {@code exact} leaves out the studies that give neither.
     *
     * @param age {@code 70 years}, {@code 6 months}; a number alone is years
     */
    record OfAge(String age, boolean exact) implements FilterPart {
        public OfAge {
            age = age.strip();
            if (!age.isEmpty() && age.chars().allMatch(c -> c >= '0' && c <= '9')) {
                age = age + " years";
            }
            if (Ages.minutes(age).isEmpty()) {
                throw new IllegalArgumentException(
                        "\"" + age + "\" is no age; ages are written 70, 70 years, 6 months or 10 days.");
            }
        }

        long minutes() {
            return Ages.minutes(age).orElseThrow();
        }

        @Override
        public FilterName name() {
            return FilterName.AGE;
        }
    }

    /** With a site there. */
    record Close(Near near, boolean exact) implements FilterPart {
        @Override
        public FilterName name() {
            return FilterName.NEAR;
        }
    }

    /** A name that holds these words, in any order; a part of a name is looked for, so that who gives none is left out. */
    record Holding(FilterName name, String words) implements FilterPart {
        public Holding {
            require(name, name.kind() == FilterName.Kind.NAME, "words of a name");
        }

        @Override
        public boolean exact() {
            return true;
        }
    }

    /** One of these numbers, or one of these is a former number of it. */
    record Numbers(List<NctId> ids) implements FilterPart {
        public Numbers {
            if (ids.isEmpty()) {
                throw new IllegalArgumentException("A filter by numbers has at least one number.");
            }
            ids = List.copyOf(ids);
        }

        @Override
        public FilterName name() {
            return FilterName.IDS;
        }

        @Override
        public boolean exact() {
            return true;
        }
    }

    /** An expression of the query language, which follows the registry: unscoped words are asked of {@code BasicSearch}. */
    record Expression(String essie) implements FilterPart {
        public Expression {
            if (essie.isBlank()) {
                throw new IllegalArgumentException("An expression has words.");
            }
        }

        @Override
        public FilterName name() {
            return FilterName.ADVANCED;
        }

        @Override
        public boolean exact() {
            return true;
        }
    }

    private static void require(FilterName name, boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("A filter by " + name.parameter() + " does not take " + what + ".");
        }
    }
}
