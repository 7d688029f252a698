package org.eligo.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eligo.finder.Finder;
import org.eligo.search.CountedName;
import org.eligo.search.NameAnswer;
import org.eligo.search.NameKind;
import org.eligo.search.NamedPlace;

/** {@code GET /api/eligo/suggest}: names for somebody who types, with how many studies have them. */
final class EligoSuggestEndpoint {

    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 100;

    private final Finder finder;

    EligoSuggestEndpoint(Finder finder) {
        this.finder = finder;
    }

    static List<RouteParameter> parameters() {
        return List.of(
                RouteParameter.text("text", "what is typed so far, the last word perhaps unfinished", "asth"),
                RouteParameter.text("kind", "of what", "condition")
                        .withValues(kinds())
                        .withStandard("condition"),
                RouteParameter.count("limit", DEFAULT_LIMIT, "names at most", "20"));
    }

    void handle(Context context) throws IOException {
        Parameters parameters = EligoSearch.read(context.req().getQueryString(), EligoRoutes.SUGGEST);
        String kind = parameters.text("kind").orElse("condition");
        NameKind of = Arrays.stream(NameKind.values())
                .filter(k -> name(k).equals(kind))
                .findFirst()
                .orElseThrow(() -> ParameterProblem.value("kind", kind, kinds()));
        int limit = Parsed.number(parameters, "limit", DEFAULT_LIMIT, 1, MAX_LIMIT);
        if (Answer.isKnown(context, finder.state())) {
            return;
        }
        NameAnswer answer = finder.suggest(of, parameters.text("text").orElse(""), limit);
        EligoAnswer.json(context, json -> {
            json.writeStartObject();
            json.writeBooleanField("complete", answer.complete());
            json.writeArrayFieldStart("names");
            for (CountedName name : answer.names()) {
                json.writeStartObject();
                json.writeStringField("name", name.place().map(NamedPlace::name).orElse(name.name()));
                json.writeNumberField("studies", name.studies());
                if (name.place().flatMap(NamedPlace::point).isPresent()) {
                    var point = name.place().flatMap(NamedPlace::point).orElseThrow();
                    json.writeNumberField("latitude", point.latitude());
                    json.writeNumberField("longitude", point.longitude());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static List<String> kinds() {
        return Arrays.stream(NameKind.values()).map(EligoSuggestEndpoint::name).toList();
    }

    private static String name(NameKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
