package org.eligo.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eligo.schema.Schema;
import org.eligo.statistics.FieldValues;
import org.eligo.statistics.ListSizes;
import org.eligo.statistics.RecordSizes;

/** Writes figures in the registry's form: compact, with its keys in its order. */
final class StatsJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private StatsJson() {}

    static void values(OutputStream out, List<FieldValues> all) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (FieldValues values : all) {
                json.writeStartObject();
                json.writeStringField("type", StatsType.of(values).name());
                json.writeStringField("piece", values.piece());
                json.writeStringField("field", path(values.piece()));
                json.writeNumberField("missingStudiesCount", values.missing());
                switch (values) {
                    case FieldValues.Names names -> counts(json, names.unique(), names.top());
                    case FieldValues.Texts texts -> texts(json, texts);
                    case FieldValues.Dates dates -> dates(json, dates);
                    case FieldValues.Numbers numbers -> numbers(json, numbers);
                    case FieldValues.Flags flags -> {
                        json.writeNumberField("falseCount", flags.no());
                        json.writeNumberField("trueCount", flags.yes());
                    }
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void counts(JsonGenerator json, long unique, List<FieldValues.ValueCount> top) throws IOException {
        json.writeNumberField("uniqueValuesCount", unique);
        json.writeArrayFieldStart("topValues");
        for (FieldValues.ValueCount count : top) {
            json.writeStartObject();
            json.writeStringField("value", count.value());
            json.writeNumberField("studiesCount", count.studies());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, FieldValues.Texts texts) throws IOException {
        counts(json, texts.unique(), texts.top());
        if (texts.unique() > 0) {
            json.writeObjectFieldStart("longest");
            json.writeNumberField("length", texts.longest().length());
            json.writeStringField("nctId", texts.longest().nctId());
            json.writeStringField("value", texts.longest().value());
            json.writeEndObject();
        }
    }

    private static void dates(JsonGenerator json, FieldValues.Dates dates) throws IOException {
        if (!dates.formats().isEmpty()) {
            json.writeStringField("min", dates.min());
            json.writeStringField("max", dates.max());
        }
        json.writeArrayFieldStart("formats");
        for (String format : dates.formats()) {
            json.writeString(format);
        }
        json.writeEndArray();
    }

    private static void numbers(JsonGenerator json, FieldValues.Numbers numbers) throws IOException {
        if (numbers.count() > 0) {
            json.writeNumberField("min", numbers.min());
            json.writeNumberField("max", numbers.max());
            json.writeNumberField("avg", numbers.average());
        }
    }

    static void lists(OutputStream out, List<ListSizes> all) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (ListSizes sizes : all) {
                json.writeStartObject();
                json.writeStringField("piece", sizes.piece());
                json.writeStringField("field", path(sizes.piece()));
                json.writeNumberField("uniqueSizesCount", sizes.unique());
                if (sizes.unique() > 0) {
                    json.writeNumberField("minSize", sizes.min());
                    json.writeNumberField("maxSize", sizes.max());
                }
                json.writeArrayFieldStart("topSizes");
                for (ListSizes.SizeCount count : sizes.top()) {
                    json.writeStartObject();
                    json.writeNumberField("size", count.size());
                    json.writeNumberField("studiesCount", count.studies());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    static void sizes(OutputStream out, RecordSizes sizes) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberField("averageSizeBytes", sizes.averageBytes());
            json.writeArrayFieldStart("largestStudies");
            for (RecordSizes.Largest one : sizes.largest()) {
                json.writeStartObject();
                json.writeStringField("id", one.nctId());
                json.writeNumberField("sizeBytes", one.bytes());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("percentiles");
            for (RecordSizes.Percentile percentile : sizes.percentiles()) {
                json.writeNumberField(percentile.percent() + "th", percentile.bytes());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("ranges");
            for (RecordSizes.Range range : sizes.ranges()) {
                json.writeStartObject();
                json.writeStringField("sizeRange", range.from() + "-" + range.to());
                json.writeNumberField("studiesCount", range.studies());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberField("totalStudies", sizes.studies());
            json.writeEndObject();
        }
    }

    private static String path(String piece) {
        return Schema.registry().piece(piece).path();
    }
}
