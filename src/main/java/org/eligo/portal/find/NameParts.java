package org.eligo.portal.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eligo.finder.QueryParameter;

/** Sorts words into the boxes that their names belong into. */
final class NameParts {

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Set<String> PRAISE = Set.of("best", "good", "latest", "newest");
    private static final Pattern NUMBER_LIKE =
            Pattern.compile("(?=.*[0-9])(?=.*[-/0-9])[\\p{L}0-9][\\p{L}0-9/._-]{4,}");

    /** Words, and the box they go into. */
    record Part(QueryParameter box, String words) {

        static Part of(Naming.Name name) {
            return new Part(name.box(), name.words());
        }
    }

    private final Naming naming;

    NameParts(Naming naming) {
        this.naming = naming;
    }

    /** The words whole as what most studies name so; else the longest name at an end, and the rest; empty where there is none. */
    List<Part> of(String text) {
        Optional<Naming.Name> whole = naming.whole(text);
        if (whole.isPresent()) {
            return List.of(Part.of(whole.get()));
        }
        if (NUMBER_LIKE.matcher(text).matches() && naming.isStudyNumber(text)) {
            return List.of(new Part(QueryParameter.ID, text));
        }
        Optional<Naming.Name> within = naming.within(text);
        if (within.isPresent()) {
            return List.of(Part.of(within.get()));
        }
        List<String> words = Arrays.asList(GAP.split(text));
        for (int length = words.size() - 1; length > 0; length--) {
            int end = words.size() - length;
            Optional<Naming.Name> atEnd = naming.whole(Seams.without(words.subList(end, words.size())));
            Optional<Naming.Name> atStart = naming.whole(Seams.without(words.subList(0, length)));
            long fromEnd = atEnd.map(Naming.Name::studies).orElse(0L);
            long fromStart = atStart.map(Naming.Name::studies).orElse(0L);
            if (fromEnd > 0 && fromEnd >= fromStart) {
                return both(atEnd.get(), Seams.without(words.subList(0, end)));
            }
            if (fromStart > 0) {
                return both(atStart.get(), Seams.without(words.subList(length, words.size())));
            }
        }
        return List.of();
    }

    /** A name, and the words beside it: another name of another kind, or other words. */
    private List<Part> both(Naming.Name name, String rest) {
        if (GAP.splitAsStream(rest).allMatch(word -> SentenceReader.isSmall(word) || isPraise(word))) {
            return List.of(Part.of(name));
        }
        Part beside = naming.whole(rest)
                .filter(other -> other.box() != name.box())
                .map(Part::of)
                .orElse(new Part(QueryParameter.TERM, rest));
        return List.of(Part.of(name), beside);
    }

    /** No record says so of itself. */
    private static boolean isPraise(String word) {
        return PRAISE.contains(word.toLowerCase(Locale.ROOT));
    }
}
