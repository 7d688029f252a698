package org.eligo.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.eligo.finder.Finder;
import org.eligo.finder.Funnel;
import org.eligo.finder.FunnelPart;

/** {@code GET /api/eligo/funnel}: how many studies each part of a search removes, and what to leave out where nothing is found. */
final class EligoFunnelEndpoint {

    private final Finder finder;

    EligoFunnelEndpoint(Finder finder) {
        this.finder = finder;
    }

    void handle(Context context) throws IOException {
        Parameters parameters = EligoSearch.read(context.req().getQueryString(), EligoRoutes.FUNNEL);
        var search = EligoSearch.of(parameters);
        if (Answer.isKnown(context, finder, search, EligoFilters.day(parameters))) {
            return;
        }
        Funnel funnel = finder.funnel(search);
        EligoAnswer.json(context, json -> {
            json.writeStartObject();
            json.writeNumberField("total", funnel.total());
            json.writeBooleanField("complete", funnel.complete());
            json.writeArrayFieldStart("steps");
            for (Funnel.Step step : funnel.steps()) {
                json.writeStartObject();
                part(json, step.part());
                json.writeNumberField("studiesWithout", step.without());
                json.writeNumberField("removed", step.removed());
                json.writeNumberField("removedWithoutData", step.removedWithoutDatum());
                json.writeNumberField("keptWithoutData", step.keptWithoutDatum());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("relax");
            for (Funnel.Relaxation relaxation : funnel.relaxations()) {
                json.writeStartObject();
                json.writeNumberField("studies", relaxation.studies());
                leaveOut(json, relaxation.parts());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void leaveOut(JsonGenerator json, List<FunnelPart> parts) throws IOException {
        json.writeArrayFieldStart("leaveOut");
        for (FunnelPart part : parts) {
            json.writeStartObject();
            part(json, part);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void part(JsonGenerator json, FunnelPart part) throws IOException {
        json.writeStringField(
                "parameter",
                switch (part) {
                    case FunnelPart.Box box -> "query." + box.parameter().parameter();
                    case FunnelPart.Filter filter ->
                        EligoFilters.nameOf(filter.part().name());
                });
        json.writeStringField("label", part.label());
        json.writeStringField("asked", part.text());
    }
}
