package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.SearchForm;

/** Hears filters among words: "recruiting lupus studies", "psoriasis phase 3 with results". A name that holds such a word stays a name. */
final class FilterWords {

    /**
     * Words, and what they choose.
     *
     * @param words as they stood
     */
    record Said(FilterGroup group, List<String> values, String words) {

        /** The form asks for it still. */
        boolean isIn(SearchForm form) {
            return form.values(group).containsAll(values);
        }
    }

    /**
     * What was heard.
     *
     * @param noPlacebo the words that say that none is wanted
     * @param rest the words beside it
     */
    record Heard(List<Said> said, Optional<String> noPlacebo, String rest) {

        boolean isEmpty() {
            return said.isEmpty() && noPlacebo.isEmpty();
        }

        /** The words for what the form asks still. */
        List<String> words(SearchForm form) {
            List<String> words = new ArrayList<>();
            said.stream().filter(each -> each.isIn(form)).forEach(each -> words.add(each.words()));
            noPlacebo.filter(each -> !form.entry(Entry.PLACEBO).isEmpty()).ifPresent(words::add);
            return words;
        }

        /** The form with what was said in place of what was chosen. */
        SearchForm in(SearchForm asked) {
            Map<FilterGroup, Set<String>> chosen = new LinkedHashMap<>();
            said.forEach(each -> chosen.computeIfAbsent(each.group(), group -> new LinkedHashSet<>())
                    .addAll(each.values()));
            SearchForm form = noPlacebo.isPresent() ? asked.with(Entry.PLACEBO, "no") : asked;
            for (Map.Entry<FilterGroup, Set<String>> each : chosen.entrySet()) {
                form = form.with(each.getKey(), List.copyOf(each.getValue()));
            }
            return form;
        }
    }

    private static final int MAX_NAME_WORDS = 4;

    /** A name with the word in it is meant where at least one in so many of those without it has it. */
    private static final long SELDOM = 10;

    private static final Pattern LANGUAGE = Pattern.compile("[\"\\[]|\\b(?:AND|OR|NOT)\\b");
    private static final Pattern NO_PLACEBO = Pattern.compile(
            "(?i)\\b(?:(?:but|and|with)\\s+)?(?:no|without(?:\\s+an?y?)?|sin|not?\\s+an?y?)\\s+placebos?"
                    + "(?:[\\s-]+(?:group|arm|control(?:led|s)?))?\\b|\\bplacebo[\\s-]+free\\b|\\b(?:non|not)[\\s-]+placebo(?:[\\s-]+controlled)?\\b");
    private static final Pattern STUDIES = Pattern.compile("(?i)\\b(?:trials?|stud(?:y|ies))\\b");
    private static final Pattern STUDIES_FOLLOW =
            Pattern.compile("(?i)\\s*(?:clinical\\s+)?(?:trials?|stud(?:y|ies))\\b.*");
    private static final Pattern STUDIES_PRECEDE = Pattern.compile("(?i).*\\b(?:trials?|stud(?:y|ies))[\\s,]*");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern LEFT_OVER = Pattern.compile("\\(\\s*\\)|^[\\s,;]+|[\\s,;]+$|[,;]\\s*(?=[,;])");
    private static final Pattern GAP = Pattern.compile("[\\s,;]+");

    private final Naming naming;

    FilterWords(Naming naming) {
        this.naming = naming;
    }

    /** Nothing where the whole is a name, or written in the query language. */
    Heard hear(String text) {
        List<Said> said = new ArrayList<>();
        Matcher placebo = NO_PLACEBO.matcher(text);
        Optional<String> noPlacebo = placebo.find() ? Optional.of(placebo.group()) : Optional.empty();
        String rest = placebo.replaceAll(" ");
        boolean evenInNames = false;
        for (FilterWord word : FilterWord.ALL) {
            Matcher found = word.pattern().matcher(rest);
            int from = 0;
            while (found.find(from)) {
                if (isMeant(word, rest, found)) {
                    evenInNames |= word.where() == FilterWord.Where.EVEN_IN_NAMES;
                    said.add(new Said(word.group(), word.values().apply(found), found.group()));
                    rest = rest.substring(0, found.start()) + " " + rest.substring(found.end());
                    from = found.start();
                    found.reset(rest);
                } else {
                    from = found.end();
                }
            }
        }
        boolean nothing = said.isEmpty() && noPlacebo.isEmpty();
        return nothing
                        || LANGUAGE.matcher(text).find()
                        || (!evenInNames && naming.whole(text).isPresent())
                ? new Heard(List.of(), Optional.empty(), text)
                : new Heard(
                        List.copyOf(said), noPlacebo, LEFT_OVER.matcher(rest).replaceAll(""));
    }

    private boolean isMeant(FilterWord word, String text, Matcher found) {
        String before = text.substring(0, found.start());
        String after = text.substring(found.end());
        boolean unmistakable = switch (word.where()) {
            case ANYWHERE, EVEN_IN_NAMES -> true;
            case AT_END -> isBesideStudies(before, after) || isAtEnd(text, before, after);
            case BESIDE_STUDIES -> isBesideStudies(before, after);
        };
        return unmistakable
                && (word.where() == FilterWord.Where.EVEN_IN_NAMES || !isName(before, found.group(), after));
    }

    private static boolean isBesideStudies(String before, String after) {
        return STUDIES_FOLLOW.matcher(after).matches()
                || STUDIES_PRECEDE.matcher(before).matches();
    }

    /** "Completed chemotherapy" is no study; "completed psoriasis" and "completed remdesivir trials" are. */
    private boolean isAtEnd(String text, String before, String after) {
        if (NO_WORD.matcher(after).matches()) {
            return true;
        }
        return NO_WORD.matcher(before).matches()
                && (STUDIES.matcher(text).find()
                        || beginnings(after).stream()
                                .anyMatch(name -> naming.of(Naming.Thing.CONDITION, name, true)
                                        .isPresent()));
    }

    /** With the longest name beside it, it is a name itself: "open angle glaucoma". */
    private boolean isName(String before, String words, String after) {
        return longest(beginnings(after))
                        .filter(n -> isOftenCalled(words + " " + n.words(), n))
                        .isPresent()
                || longest(ends(before))
                        .filter(n -> isOftenCalled(n.words() + " " + words, n))
                        .isPresent();
    }

    private boolean isOftenCalled(String words, Naming.Name without) {
        return naming.within(words).map(Naming.Name::studies).orElse(0L) * SELDOM >= without.studies();
    }

    private Optional<Naming.Name> longest(List<String> names) {
        return names.stream().flatMap(name -> naming.within(name).stream()).findFirst();
    }

    /** The longest first. */
    private static List<String> beginnings(String text) {
        List<String> words = words(text);
        List<String> beginnings = new ArrayList<>();
        for (int length = Math.min(MAX_NAME_WORDS, words.size()); length > 0; length--) {
            beginnings.add(String.join(" ", words.subList(0, length)));
        }
        return beginnings;
    }

    private static List<String> ends(String text) {
        List<String> words = words(text);
        List<String> ends = new ArrayList<>();
        for (int length = Math.min(MAX_NAME_WORDS, words.size()); length > 0; length--) {
            ends.add(String.join(" ", words.subList(words.size() - length, words.size())));
        }
        return ends;
    }

    private static List<String> words(String text) {
        return Arrays.stream(GAP.split(text)).filter(word -> !word.isEmpty()).toList();
    }
}
