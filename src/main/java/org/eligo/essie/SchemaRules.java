package org.eligo.essie;

import java.util.List;
import org.eligo.essie.EssieScanner.Argument;
import org.eligo.language.Texts;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;

/** What the registry's schema says about a query while it is read: names, and which values a field can have. */
final class SchemaRules {

    private final String text;
    private final boolean checked;

    /** @param checked false takes any name and any value, for trees whose grammar alone is of interest */
    SchemaRules(String text, boolean checked) {
        this.text = text;
        this.checked = checked;
    }

    EssieException unknownName(String name, int position) {
        List<String> near = NearNames.of(name);
        String expected = Texts.now().say("query.the-name-of-a-field-or");
        EssieException refused = near.isEmpty()
                ? refuse(position, name, expected)
                : EssieException.of(text, position, name, expected, joined(near));
        return refused.as(new EssieFault.UnknownName(name));
    }

    /** AREA[name] or AREA[name:size]. */
    Context area(String name, boolean size, int position, Context around) {
        if (!checked) {
            return around;
        }
        Scope scope = Scope.named(name).orElseThrow(() -> unknownName(name, position));
        if (size && scope instanceof Scope.WholeArea) {
            throw refuse(position, name + ":size", Texts.now().say("query.the-name-of-a-field-before"));
        }
        Context inner = new Context(scope, size, around.insideLocation());
        insideLocation(position, inner);
        return inner;
    }

    void tilt(Argument name, Context around) {
        if (!Expression.NAME.matcher(name.text()).matches()) {
            throw unknownName(name.text(), name.start());
        }
        if (!checked) {
            return;
        }
        Scope scope = Scope.named(name.text()).orElseThrow(() -> unknownName(name.text(), name.start()));
        if (!(scope instanceof Scope.OneField one) || !one.field().type().isOrdered()) {
            throw refuse(name.start(), name.text(), Texts.now().say("query.the-name-of-a-field-of"));
        }
        insideLocation(name.start(), new Context(scope, false, around.insideLocation()));
    }

    /** SEARCH[nesting]. A question to the whole study has no place inside a question to one location. */
    Context search(Nesting nesting, int position, Context around) {
        if (checked && around.insideLocation() && nesting == Nesting.STUDY) {
            throw refuse(position, "SEARCH[Study]", Texts.now().say("query.a-condition-on-one-location-as"));
        }
        return new Context(around.scope(), around.size(), around.insideLocation() || nesting == Nesting.LOCATION);
    }

    void missing(int position, Context context) {
        if (!checked) {
            return;
        }
        insideLocation(position, context);
        if (context.size()) {
            throw refuse(position, "MISSING", Texts.now().say("query.a-whole-number-or-a-range-of"));
        }
    }

    /** The place of a RANGE; its bounds come as values. */
    void range(int position, Context context) {
        if (!checked) {
            return;
        }
        insideLocation(position, context);
        if (context.size()) {
            return;
        }
        if (!(context.scope() instanceof Scope.OneField one)) {
            throw refuse(position, "RANGE", Texts.now().say("query.a-search-term-or-area-with"));
        }
        Field field = one.field();
        if (!field.type().isOrdered()) {
            throw refuse(position, "RANGE", Texts.now().say("query.range-is-for-dates-numbers-ages", answersOf(field)));
        }
    }

    void distance(int position, Context context) {
        if (!checked) {
            return;
        }
        insideLocation(position, context);
        if (context.size()) {
            throw refuse(position, "DISTANCE", Texts.now().say("query.a-whole-number-or-a-range"));
        }
        if (!(context.scope() instanceof Scope.OneField one)) {
            throw refuse(position, "DISTANCE", Texts.now().say("query.a-search-term-or-area-locationgeopoint"));
        }
        Field field = one.field();
        switch (field.type()) {
            case GEO_POINT -> {}
            case STRUCTURE,
                    TEXT,
                    MARKUP,
                    NCT_ID,
                    GEO_NAME,
                    KEYWORD,
                    ENUM,
                    BOOLEAN,
                    INTEGER,
                    PARTIAL_DATE,
                    DATE,
                    DATE_TIME,
                    AGE ->
                throw refuse(
                        position,
                        "DISTANCE",
                        Texts.now().say("query.distance-is-for-area-locationgeopoint", answersOf(field)));
        }
    }

    /** A term, a phrase or a bound of a range. */
    void value(String value, int position, Context context) {
        if (!checked) {
            return;
        }
        insideLocation(position, context);
        if (context.size()) {
            if (WholeNumbers.parse(value).isEmpty()) {
                throw refuse(position, value, Texts.now().say("query.a-whole-number-or-a-range-of-them"));
            }
        } else if (context.scope() instanceof Scope.OneField one && !canBe(value, one.field())) {
            EssieException refused = refuse(position, value, answersOf(one.field()));
            throw one.field().enumeration().isPresent() ? refused.as(new EssieFault.NoValueOf(one.field())) : refused;
        }
    }

    private static boolean canBe(String value, Field field) {
        return switch (field.type()) {
            case TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD -> true;
            case STRUCTURE, GEO_POINT -> false;
            case ENUM -> field.enumeration().flatMap(e -> e.find(value)).isPresent();
            case BOOLEAN -> YesNo.parse(value).isPresent();
            case INTEGER -> WholeNumbers.parse(value).isPresent();
            case AGE -> Ages.minutes(value).isPresent();
            case PARTIAL_DATE, DATE -> PartialDates.parse(value).isPresent() && !PartialDates.hasTimeOfDay(value);
            case DATE_TIME -> PartialDates.parse(value).isPresent();
        };
    }

    /** What may stand after AREA[field], in words. */
    private static String answersOf(Field field) {
        String name = field.piece();
        return switch (field.type()) {
            case TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD -> Texts.now().say("query.a-word-or-phrase-for", name);
            case STRUCTURE -> Texts.now().say("query.missing-as-holds-other-fields-and", name);
            case GEO_POINT -> Texts.now().say("query.distance-latitude-longitude-radius-or-missing", name);
            case ENUM ->
                Texts.now()
                        .say(
                                "query.one-of-the-values-of",
                                name,
                                field.enumeration()
                                        .map(Enumeration::names)
                                        .map(n -> String.join(", ", n))
                                        .orElse(""));
            case BOOLEAN -> Texts.now().say("query.true-or-false-for", name);
            case INTEGER -> Texts.now().say("query.a-whole-number-or-a-range-of-them-for", name);
            case AGE -> Texts.now().say("query.an-age-with-its-unit-such", name);
            case PARTIAL_DATE, DATE -> Texts.now().say("query.a-date-yyyy-yyyy-mm-yyyy", name);
            case DATE_TIME -> Texts.now().say("query.a-date-yyyy-yyyy-mm-yyyy-mm", name);
        };
    }

    private void insideLocation(int position, Context context) {
        if (!context.insideLocation()) {
            return;
        }
        boolean ofLocation = switch (context.scope()) {
            case Scope.OneField one -> one.field().isInsideNested();
            case Scope.WholeArea whole ->
                whole.area().parts().stream().anyMatch(p -> p.field().isInsideNested());
        };
        if (!ofLocation) {
            String name = switch (context.scope()) {
                case Scope.OneField one -> one.field().piece();
                case Scope.WholeArea whole -> whole.area().name();
            };
            throw refuse(position, name, Texts.now().say("query.a-field-of-a-location-such"));
        }
    }

    private EssieException refuse(int position, String found, String expected) {
        return EssieException.of(text, position, found, expected);
    }

    private static String joined(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : Texts.now().say("query.or", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /** Whether that text can follow AREA[field] as a value. */
    static boolean isValue(String value, Field field) {
        return !Blanks.isBlank(value) && canBe(value, field);
    }
}
