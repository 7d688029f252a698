package org.eligo.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;

/** Placeholder until the ingest branch lands its own. */
public final class CardCodec {
    private static final ObjectMapper M = new ObjectMapper();

    private CardCodec() {}

    public static byte[] encode(StudyCard card) {
        ArrayNode a = M.createArrayNode().add(card.id().number()).add(card.title());
        try {
            return M.writeValueAsBytes(a);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static StudyCard decode(byte[] bytes) {
        try {
            var a = M.readTree(bytes);
            return new StudyCard(new NctId(a.get(0).asInt()), a.get(1).asText(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty(), false, 0, List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
