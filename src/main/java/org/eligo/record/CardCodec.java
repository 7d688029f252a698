package org.eligo.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eligo.study.NctId;
import org.eligo.study.StatusEvidence;
import org.eligo.study.StudyCard;

/**
 * A card as bytes, for a store. The first byte is the form's version, of which the one before is understood, too; then the fields in the order of {@link StudyCard}: text as
 * UTF-8 behind its length + 1 (0 where absent), lists behind their size, numbers seven bits a byte, lowest first.
 */
public final class CardCodec {

    /** Raised when the form changes. */
    public static final int VERSION = 3;

    /** The last form without the day of the copy; it is read as a card that does not give one. */
    private static final int WITHOUT_COPY = 2;

    private static final int HAS_RESULTS = 1;
    private static final int HEALTHY_KNOWN = 2;
    private static final int HEALTHY = 4;
    private static final int REACHABLE = 8;

    private CardCodec() {}

    public static byte[] encode(StudyCard card) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(400);
        out.write(VERSION);
        number(out, card.id().number());
        text(out, Optional.of(card.title()));
        text(out, card.acronym());
        text(out, card.status());
        text(out, card.studyType());
        list(out, card.phases());
        list(out, card.conditions());
        list(out, card.interventions());
        text(out, card.sponsor());
        text(out, card.sex());
        text(out, card.minimumAge());
        text(out, card.maximumAge());
        number(out, card.enrollment().isPresent() ? card.enrollment().getAsInt() + 1L : 0);
        text(out, card.startDate());
        text(out, card.lastUpdatePosted());
        int healthy = card.healthyVolunteers()
                .map(h -> HEALTHY_KNOWN | (h ? HEALTHY : 0))
                .orElse(0);
        StatusEvidence evidence = card.evidence();
        out.write(healthy | (card.hasResults() ? HAS_RESULTS : 0) | (evidence.reachable() ? REACHABLE : 0));
        number(out, card.sites());
        list(out, card.places());
        list(out, card.countries());
        text(out, evidence.lastKnownStatus());
        text(out, evidence.verified());
        text(out, evidence.primaryCompletion());
        text(out, evidence.completion());
        text(out, evidence.copied());
        number(out, evidence.enrollingSites());
        number(out, evidence.comingSites());
        number(out, evidence.otherSites());
        return out.toByteArray();
    }

    /**
     * The card again.
     *
     * @throws IllegalArgumentException if the bytes are no card of a version that is understood
     */
    public static StudyCard decode(byte[] bytes) {
        try {
            return new Decoder(bytes).card();
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("The bytes of a card end too early.", e);
        }
    }

    private static void number(ByteArrayOutputStream out, long number) {
        long rest = number;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static void text(ByteArrayOutputStream out, Optional<String> text) {
        if (text.isEmpty()) {
            out.write(0);
            return;
        }
        byte[] utf8 = text.get().getBytes(StandardCharsets.UTF_8);
        number(out, utf8.length + 1L);
        out.writeBytes(utf8);
    }

    private static void list(ByteArrayOutputStream out, List<String> list) {
        number(out, list.size());
        list.forEach(text -> text(out, Optional.of(text)));
    }

    private static final class Decoder {

        private final byte[] bytes;
        private int at;

        Decoder(byte[] bytes) {
            this.bytes = bytes;
        }

        StudyCard card() {
            int version = bytes[at++];
            if (version != VERSION && version != WITHOUT_COPY) {
                throw new IllegalArgumentException(
                        "A card of version " + VERSION + " was expected, not " + version + ".");
            }
            NctId id = new NctId((int) number());
            String title = text().orElse("");
            Optional<String> acronym = text();
            Optional<String> status = text();
            Optional<String> studyType = text();
            List<String> phases = list();
            List<String> conditions = list();
            List<String> interventions = list();
            Optional<String> sponsor = text();
            Optional<String> sex = text();
            Optional<String> minimumAge = text();
            Optional<String> maximumAge = text();
            int enrollment = (int) (number() - 1);
            Optional<String> startDate = text();
            Optional<String> lastUpdate = text();
            int flags = bytes[at++];
            int sites = (int) number();
            List<String> places = list();
            List<String> countries = list();
            StatusEvidence evidence = new StatusEvidence(
                    text(),
                    text(),
                    text(),
                    text(),
                    version == WITHOUT_COPY ? Optional.empty() : text(),
                    (int) number(),
                    (int) number(),
                    (int) number(),
                    (flags & REACHABLE) != 0);
            return new StudyCard(
                    id,
                    title,
                    acronym,
                    status,
                    studyType,
                    phases,
                    conditions,
                    interventions,
                    sponsor,
                    sex,
                    minimumAge,
                    maximumAge,
                    (flags & HEALTHY_KNOWN) == 0 ? Optional.empty() : Optional.of((flags & HEALTHY) != 0),
                    enrollment < 0 ? OptionalInt.empty() : OptionalInt.of(enrollment),
                    startDate,
                    lastUpdate,
                    (flags & HAS_RESULTS) != 0,
                    sites,
                    places,
                    countries,
                    evidence);
        }

        private long number() {
            long number = 0;
            for (int shift = 0; shift < 64; shift += 7) {
                byte b = bytes[at++];
                number |= (long) (b & 0x7f) << shift;
                if (b >= 0) {
                    return number;
                }
            }
            throw new IllegalArgumentException("A number in a card has too many bytes.");
        }

        private Optional<String> text() {
            int length = (int) number() - 1;
            if (length < 0) {
                return Optional.empty();
            }
            String text = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
            return Optional.of(text);
        }

        private List<String> list() {
            int size = (int) number();
            List<String> list = new ArrayList<>(Math.min(size, bytes.length));
            for (int i = 0; i < size; i++) {
                list.add(text().orElse(""));
            }
            return list;
        }
    }
}
