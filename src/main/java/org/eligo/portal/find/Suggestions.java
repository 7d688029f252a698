package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.finder.Finder;
import org.eligo.gazetteer.Place;
import org.eligo.language.CountryWords;
import org.eligo.language.Texts;
import org.eligo.portal.place.StoreGazetteer;
import org.eligo.search.CountedName;
import org.eligo.search.NameKind;

/** What the beginning of a word may become: names in the store with how many studies have them, and places. */
public final class Suggestions {

    /** Of these at most so many are shown. */
    static final int MAX = 8;

    /** Of these so many are places, where there are names too. */
    private static final int MAX_PLACES = 2;

    private static final Pattern NEAR = Pattern.compile("(?i)\\b(?:near|in|at|around)\\s+$");

    /** Shorter beginnings get none. */
    static final int MIN_LENGTH = 2;

    /** Longer texts get none: no name is longer. */
    static final int MAX_LENGTH = 120;

    /**
     * A suggestion.
     *
     * @param value what goes into the box
     * @param note what it is, and how often
     */
    record Suggestion(String value, String note) {}

    /** A kind of name, and what it is called. */
    private enum Kind {
        COND(NameKind.CONDITION, "understood.condition"),
        INTR(NameKind.TREATMENT, "understood.treatment"),
        SPONS(NameKind.SPONSOR, "understood.sponsor");

        private final NameKind names;
        private final String key;

        Kind(NameKind names, String key) {
            this.names = names;
            this.key = key;
        }
    }

    private final Finder finder;
    private final StoreGazetteer gazetteer;

    /** @param gazetteer knows the places */
    public Suggestions(Finder finder, StoreGazetteer gazetteer) {
        this.finder = finder;
        this.gazetteer = gazetteer;
    }

    /** As JSON, for the script. */
    public String json(String kind, String text) {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("suggestions");
            for (Suggestion suggestion : of(kind, text)) {
                json.writeStartObject();
                json.writeStringField("value", suggestion.value());
                json.writeStringField("note", suggestion.note());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /** @param kind cond, intr, spons, place or any; what else is asked for has no suggestions */
    List<Suggestion> of(String kind, String text) {
        String sought = text.strip();
        if (sought.length() < MIN_LENGTH || sought.length() > MAX_LENGTH) {
            return List.of();
        }
        return switch (kind) {
            case "cond" -> names(List.of(Kind.COND), sought);
            case "intr" -> names(List.of(Kind.INTR), sought);
            case "spons" -> names(List.of(Kind.SPONS), sought);
            case "place" -> places(sought);
            case "any" -> any(sought);
            default -> List.of();
        };
    }

    /** Names, and places besides; of words that begin no name the last may begin a place: "lupus ly". */
    private List<Suggestion> any(String sought) {
        List<Suggestion> names = names(List.of(Kind.values()), sought);
        List<Suggestion> places = placesIn("", sought, names.isEmpty() ? MAX : MAX_PLACES);
        int blank = sought.lastIndexOf(' ');
        if (names.isEmpty() && places.isEmpty() && blank > 0) {
            return placesIn(sought.substring(0, blank).strip() + " ", sought.substring(blank + 1), MAX);
        }
        return Stream.concat(names.stream().limit(MAX - places.size()), places.stream())
                .toList();
    }

    /** @param before the words that stand before the place, with what leads to it */
    private List<Suggestion> placesIn(String before, String beginning, int limit) {
        String between = before.isEmpty() || NEAR.matcher(before).find() ? "" : "near ";
        return gazetteer.now().beginningWith(beginning, limit).stream()
                .map(Place::label)
                .map(CountryWords::shownAtEnd)
                .distinct()
                .map(label ->
                        new Suggestion(before + between + label, Texts.now().say("understood.place")))
                .toList();
    }

    private List<Suggestion> places(String sought) {
        return gazetteer.now().beginningWith(sought, MAX).stream()
                .map(Place::label)
                .map(CountryWords::shownAtEnd)
                .distinct()
                .map(label -> new Suggestion(label, ""))
                .toList();
    }

    /** The names of all the kinds, the most frequent first. */
    private List<Suggestion> names(List<Kind> kinds, String sought) {
        record Named(CountedName name, Kind kind) {}
        List<Named> all = new ArrayList<>();
        for (Kind kind : kinds) {
            finder.suggest(kind.names, sought, MAX).names().forEach(name -> all.add(new Named(name, kind)));
        }
        return all.stream()
                .sorted(Comparator.comparingLong((Named n) -> n.name().studies())
                        .reversed())
                .limit(MAX)
                .map(n -> new Suggestion(
                        n.name().name(),
                        (kinds.size() > 1 ? Texts.now().say(n.kind().key) + ", " : "")
                                + Texts.now().count("study", n.name().studies())))
                .toList();
    }
}
