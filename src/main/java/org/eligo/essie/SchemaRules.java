package org.eligo.essie;

import java.util.List;
import org.eligo.essie.EssieScanner.Argument;
import org.eligo.language.Sentences;
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
        String expected = Sentences.say("the name of a field or search area");
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
            throw refuse(
                    position,
                    name + ":size",
                    Sentences.say("the name of a field before \":size\" (a search area has no size)"));
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
            throw refuse(
                    name.start(),
                    name.text(),
                    Sentences.say("the name of a field of dates, numbers or ages, such as TILT[StartDate],"));
        }
        insideLocation(name.start(), new Context(scope, false, around.insideLocation()));
    }

    /** SEARCH[nesting]. A question to the whole study has no place inside a question to one location. */
    Context search(Nesting nesting, int position, Context around) {
        if (checked && around.insideLocation() && nesting == Nesting.STUDY) {
            throw refuse(
                    position,
                    "SEARCH[Study]",
                    Sentences.say("a condition on one location, as SEARCH[Location] stands around this,"));
        }
        return new Context(around.scope(), around.size(), around.insideLocation() || nesting == Nesting.LOCATION);
    }

    void missing(int position, Context context) {
        if (!checked) {
            return;
        }
        insideLocation(position, context);
        if (context.size()) {
            throw refuse(
                    position,
                    "MISSING",
                    Sentences.say(
                            "a whole number or a RANGE of them (what has no value is asked for with MISSING without :size)"));
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
            throw refuse(
                    position,
                    "RANGE",
                    Sentences.say(
                            "a search term, or AREA[…] with one field before RANGE, as in AREA[StartDate]RANGE[2024,MAX],"));
        }
        Field field = one.field();
        if (!field.type().isOrdered()) {
            throw refuse(
                    position,
                    "RANGE",
                    Sentences.say("{0} (RANGE is for dates, numbers, ages and :size)", answersOf(field)));
        }
    }

    void distance(int position, Context context) {
        if (!checked) {
            return;
        }
        insideLocation(position, context);
        if (context.size()) {
            throw refuse(position, "DISTANCE", Sentences.say("a whole number or a RANGE of them"));
        }
        if (!(context.scope() instanceof Scope.OneField one)) {
            throw refuse(
                    position,
                    "DISTANCE",
                    Sentences.say(
                            "a search term, or AREA[LocationGeoPoint] before DISTANCE, as in AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,50mi],"));
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
                        Sentences.say("{0} (DISTANCE is for AREA[LocationGeoPoint])", answersOf(field)));
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
                throw refuse(
                        position,
                        value,
                        Sentences.say("a whole number or a RANGE of them, as AREA[…:size] counts values,"));
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
            case TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD -> Sentences.say("a word or phrase for {0}", name);
            case STRUCTURE ->
                Sentences.say(
                        "MISSING, as {0} holds other fields and no value of its own (:size counts how many there are),",
                        name);
            case GEO_POINT -> Sentences.say("DISTANCE[latitude,longitude,radius] or MISSING for {0}", name);
            case ENUM ->
                Sentences.say(
                        "one of the values of {0} ({1})",
                        name,
                        field.enumeration()
                                .map(Enumeration::names)
                                .map(n -> String.join(", ", n))
                                .orElse(""));
            case BOOLEAN -> Sentences.say("true or false for {0}", name);
            case INTEGER -> Sentences.say("a whole number or a RANGE of them for {0}", name);
            case AGE ->
                Sentences.say(
                        "an age with its unit, such as 16 years, 6 months or 28 days, or a RANGE of them for {0}",
                        name);
            case PARTIAL_DATE, DATE ->
                Sentences.say("a date (yyyy, yyyy-MM, yyyy-MM-dd or MM/dd/yyyy) or a RANGE of them for {0}", name);
            case DATE_TIME ->
                Sentences.say(
                        "a date (yyyy, yyyy-MM, yyyy-MM-dd or MM/dd/yyyy), with or without a time (yyyy-MM-ddTHH:mm), or a RANGE of them for {0}",
                        name);
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
            throw refuse(
                    position,
                    name,
                    Sentences.say(
                            "a field of a location, such as AREA[LocationCity] or AREA[LocationStatus], as SEARCH[Location] stands around this,"));
        }
    }

    private EssieException refuse(int position, String found, String expected) {
        return EssieException.of(text, position, found, expected);
    }

    private static String joined(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : Sentences.say("{0} or {1}", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /** Whether that text can follow AREA[field] as a value. */
    static boolean isValue(String value, Field field) {
        return !Blanks.isBlank(value) && canBe(value, field);
    }
}
