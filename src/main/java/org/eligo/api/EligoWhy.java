package org.eligo.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.eligo.finder.FoundIn;
import org.eligo.finder.Why;
import org.eligo.schema.Field;
import org.eligo.search.Reason;

/** Why a study is among the results: where the words stand in it, and how its score came about, in numbers and in a sentence. */
final class EligoWhy {

    /** Characters of a value on either side of the first place found. */
    private static final int AROUND = 80;

    private EligoWhy() {}

    static void write(JsonGenerator json, Why why) throws IOException {
        json.writeStartObject();
        json.writeFieldName("score");
        reason(json, why.reason());
        json.writeArrayFieldStart("found");
        for (FoundIn found : why.found()) {
            found(json, found);
        }
        json.writeEndArray();
        json.writeBooleanField("complete", why.complete());
        json.writeEndObject();
    }

    /** A piece of the value around the first place, and the places in that piece. */
    private static void found(JsonGenerator json, FoundIn found) throws IOException {
        String value = found.value();
        int first = found.spans().getFirst().start();
        int from = boundary(value, Math.max(0, first - AROUND));
        int to = boundary(
                value, Math.min(value.length(), found.spans().getFirst().end() + AROUND));
        json.writeStartObject();
        json.writeStringField("field", found.field().piece());
        if (found.site().isPresent()) {
            json.writeNumberField("site", found.site().getAsInt());
        }
        json.writeStringField("excerpt", value.substring(from, to));
        json.writeArrayFieldStart("highlights");
        for (FoundIn.Span span : found.spans()) {
            if (span.end() <= to) {
                json.writeStartArray();
                json.writeNumber(span.start() - from);
                json.writeNumber(span.end() - from);
                json.writeEndArray();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Never between the two halves of a character. */
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static void reason(JsonGenerator json, Reason reason) throws IOException {
        json.writeStartObject();
        json.writeNumberField("value", rounded(reason.score()));
        json.writeStringField("because", sentence(reason));
        switch (reason) {
            case Reason.Sum sum -> parts(json, sum.parts());
            case Reason.Words words -> {
                json.writeStringField("words", words.literal());
                json.writeStringField("field", words.field().piece());
                json.writeNumberField("weight", words.weight());
                json.writeNumberField("rarity", rounded(words.rarity()));
                json.writeNumberField("more", rounded(words.more()));
            }
            case Reason.Raised raised -> parts(json, List.of(raised.of()));
            case Reason.Faded faded -> parts(json, List.of(faded.of()));
            case Reason.Holds holds -> {}
        }
        json.writeEndObject();
    }

    private static void parts(JsonGenerator json, List<Reason> parts) throws IOException {
        json.writeArrayFieldStart("parts");
        for (Reason part : parts) {
            reason(json, part);
        }
        json.writeEndArray();
    }

    private static String sentence(Reason reason) {
        return switch (reason) {
            case Reason.Sum sum -> "The sum of its parts.";
            case Reason.Words words ->
                "“" + words.literal() + "” stands in " + words.field().title() + " ("
                        + words.closeness().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "): rarity "
                        + number(words.rarity()) + " times the field's weight " + number(words.weight())
                        + (words.alsoIn().isEmpty()
                                ? "."
                                : "; also in " + titles(words.alsoIn()) + ", which does not count besides.");
            case Reason.Raised raised ->
                "Raised " + number(raised.factor()) + "-fold by the height of "
                        + raised.by().title() + ".";
            case Reason.Faded faded ->
                "The nearest site is " + Math.round(faded.metres() / 1_000) + " km away; " + number(faded.left())
                        + " of the score is left.";
            case Reason.Holds holds -> "A condition that holds; it does not rank.";
        };
    }

    private static String titles(List<Field> fields) {
        return String.join(", ", fields.stream().map(Field::title).toList());
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private static double rounded(double number) {
        return Math.round(number * 10_000) / 10_000.0;
    }
}
