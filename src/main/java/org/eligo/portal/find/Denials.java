package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.SearchForm;

/**
 * Hears what is not wanted: "without surgery", "no insulin", "not COPD". What has a name is left out, what has none is not looked for. A name
 * that holds such a word stays one: "migraine without aura".
 */
final class Denials {

    /** A treatment or condition that is not wanted. */
    private record Denied(Entry entry, String words) {}

    /**
     * What was heard.
     *
     * @param rest the words beside it
     */
    record Heard(List<Denied> denied, String rest) {

        /** The form with what is not wanted left out. */
        SearchForm in(SearchForm asked) {
            SearchForm form = asked;
            for (Denied each : denied) {
                String before = form.entry(each.entry());
                form = form.with(each.entry(), before.isEmpty() ? each.words() : before + ", " + each.words());
            }
            return form;
        }
    }

    private static final int MAX_NAME_WORDS = 4;

    /** Each asks the store some twenty times. What follows so many is not looked for at all: it must not be looked for as wanted. */
    private static final int MAX_HEARD = 8;

    /** A name with the word in it is meant where at least one in so many of those without it has it. */
    private static final long SELDOM = 10;

    private static final Pattern DENIAL = Pattern.compile(
            "(?i)(?:\\b(?:but|and|with|who|that|i)\\s+)*(?:(?<verb>\\b(?:(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)\\s+not"
                    + "|cannot|(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should)n['’]?t))"
                    + "|(?<![\\p{L}\\p{N}-])(?:no|not|nor|without|avoid(?:ing)?|refus(?:e|ing)|excluding|except(?:\\s+for)?|other\\s+than|sin|excepto|ni))\\s+"
                    + "(?<wish>(?:(?:any|an?|the|my|having|have|had|want|wanting|need|needing|take|taking|use|using|on|of|more|further|getting|get"
                    + "|involve|involving|include|including|ninguna?|una?|el|la)\\s+)*)");
    private static final Pattern LANGUAGE = Pattern.compile("[\"\\[]|\\b(?:AND|OR|NOT)\\b");
    private static final Pattern EITHER = Pattern.compile("(?i)^\\s*,?\\s*(?:or|nor|o|ni)\\s+");
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern PAUSE = Pattern.compile("[,;:.!?)]$");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;]+$");
    private static final Pattern SIGNS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    /** Where what is not wanted ends. */
    private static final Set<String> ENDS = Set.of(
            "and", "or", "nor", "but", "in", "near", "at", "around", "for", "with", "without", "no", "not", "who",
            "that", "which", "trial", "trials", "study", "studies", "because", "since", "sin", "ni", "y", "o", "pero",
            "en", "que");

    /** Words of a sentence among which an illness is looked for. */
    private static final int MAX_WORDS = 10;

    private static final Set<String> OF = Set.of("to", "of", "from", "on", "about");

    /** As people call kinds of treatments. */
    private static final Set<String> KINDS = Set.of(
            "surgery",
            "chemo",
            "chemotherapy",
            "radiation",
            "radiotherapy",
            "insulin",
            "steroids",
            "opioids",
            "injections",
            "immunotherapy");

    private static final Pattern ENDINGS = Pattern.compile("(?i)(?:ing|ed|able|ic|ive)$");

    /** "No longer", "no idea", "not sure": nothing is refused so. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "longer",
            "idea",
            "matter",
            "doubt",
            "treatment",
            "treatments",
            "option",
            "options",
            "cure",
            "cures",
            "problem",
            "problems",
            "one",
            "success",
            "luck",
            "sure",
            "yet",
            "only",
            "just",
            "so",
            "very",
            "too",
            "clear",
            "known",
            "otherwise",
            "specified",
            "results");

    private final Naming naming;

    Denials(Naming naming) {
        this.naming = naming;
    }

    /** Nothing where the whole is a condition's name, or written in the query language. */
    Heard hear(String text) {
        if (!DENIAL.matcher(text).find()
                || LANGUAGE.matcher(text).find()
                || naming.of(Naming.Thing.CONDITION, text, true).isPresent()) {
            return new Heard(List.of(), text);
        }
        List<Denied> denied = new ArrayList<>();
        String rest = text;
        Matcher denial = DENIAL.matcher(rest);
        int from = 0;
        int heard = 0;
        while (denial.find(from)) {
            heard++;
            if (heard > MAX_HEARD) {
                rest = rest.substring(0, denial.start());
                break;
            }
            String before = rest.substring(0, denial.start());
            String after = rest.substring(denial.end());
            List<String> stretch = stretch(after);
            if (stretch.isEmpty() || isEmptyWord(stretch.getFirst()) || isName(before, denial.group(), stretch)) {
                from = denial.end();
            } else {
                boolean namesIt =
                        denial.group("verb") == null || !denial.group("wish").isEmpty();
                Optional<Denied> named = namesIt ? denied(stretch, before, after) : Optional.empty();
                named.ifPresent(denied::add);
                String behind =
                        behind(after, named.map(each -> taken(each, stretch)).orElseGet(() -> unnamed(stretch)));
                Matcher either = EITHER.matcher(behind);
                rest = before + " " + (either.find() ? "without " + behind.substring(either.end()) : behind);
                from = before.length();
                denial = DENIAL.matcher(rest);
            }
        }
        return new Heard(
                List.copyOf(denied), LOOSE_END.matcher(rest).replaceAll("").strip());
    }

    /** The words up to a pause, or to a word that begins something else; at most as many as names have. */
    private static List<String> stretch(String after) {
        List<String> stretch = new ArrayList<>();
        for (String word : words(after)) {
            String bare = SIGNS.matcher(word).replaceAll("");
            if (bare.isEmpty() || ENDS.contains(bare.toLowerCase(Locale.ROOT)) || stretch.size() == MAX_NAME_WORDS) {
                break;
            }
            stretch.add(bare);
            if (PAUSE.matcher(word).find()) {
                break;
            }
        }
        return stretch;
    }

    /** What follows so many words. */
    private static String behind(String after, int words) {
        List<String> all = words(after);
        return String.join(" ", all.subList(words, all.size()));
    }

    /** The words of what is denied, and those behind it that are of its kind: the patch of "nicotine patch". */
    private int taken(Denied denied, List<String> stretch) {
        int length = words(denied.words()).size();
        String more = String.join(" ", stretch.subList(length, stretch.size()));
        boolean ofItsKind = denied.entry() == Entry.WITHOUT_TREATMENT
                && !more.isEmpty()
                && naming.of(Naming.Thing.TREATMENT, more, false).isPresent()
                && naming.of(Naming.Thing.CONDITION, more, false).isEmpty()
                && !naming.hasSites(more);
        return ofItsKind ? stretch.size() : length;
    }

    /** What is not wanted and has no name is one word, or the words up to what it is of: "money", "response to chemo". */
    private static int unnamed(List<String> stretch) {
        boolean of = stretch.size() > 2 && OF.contains(stretch.get(1).toLowerCase(Locale.ROOT));
        return of ? 3 : 1;
    }

    /**
     * The most of the words from the first on that are a name; of treatments also those that stand in one, where all of them do, or they
     * are a word that people use for a kind of treatment. The only illness that is named is not refused.
     */
    private Optional<Denied> denied(List<String> stretch, String before, String after) {
        for (int length = stretch.size(); length > 0; length--) {
            List<String> words = stretch.subList(0, length);
            Optional<Denied> named = named(String.join(" ", words), true)
                    .or(() -> mayBePart(words, stretch) ? named(String.join(" ", words), false) : Optional.empty());
            if (named.isPresent()) {
                String rest = before + " " + behind(after, length);
                return named.filter(each -> each.entry() == Entry.WITHOUT_TREATMENT || namesCondition(rest));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBePart(List<String> words, List<String> stretch) {
        return words.size() == 1
                ? KINDS.contains(words.getFirst().toLowerCase(Locale.ROOT)) || isNameLike(words.getFirst(), stretch)
                : words.stream().noneMatch(SentenceReader::isSmall);
    }

    /** A word alone, and none that says how something is. */
    private static boolean isNameLike(String word, List<String> stretch) {
        return stretch.size() == 1 && !ENDINGS.matcher(word).find();
    }

    private boolean namesCondition(String rest) {
        List<String> words = words(rest).stream()
                .map(word -> SIGNS.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .toList();
        for (int start = 0; start < words.size(); start++) {
            for (int end = start + 1; end <= Math.min(words.size(), start + MAX_NAME_WORDS); end++) {
                if (naming.of(Naming.Thing.CONDITION, String.join(" ", words.subList(start, end)), true)
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Denied> named(String words, boolean whole) {
        long treatments = studies(Naming.Thing.TREATMENT, words, whole);
        long conditions = studies(Naming.Thing.CONDITION, words, whole);
        return treatments + conditions == 0
                ? Optional.empty()
                : Optional.of(new Denied(
                        treatments >= conditions ? Entry.WITHOUT_TREATMENT : Entry.WITHOUT_CONDITION, words));
    }

    /** Many a condition of that name is called so: "migraine without aura". */
    private boolean isName(String before, String denial, List<String> stretch) {
        String last = SIGNS.matcher(words(before).getLast()).replaceAll("");
        if (last.isEmpty()) {
            return false;
        }
        String name = last + " " + denial.strip() + " " + stretch.getFirst();
        long named = studies(Naming.Thing.CONDITION, name, false);
        return named > 0 && named * SELDOM >= studies(Naming.Thing.CONDITION, last, false);
    }

    private static List<String> words(String text) {
        return Arrays.asList(GAP.split(text.strip()));
    }

    private static boolean isEmptyWord(String word) {
        return EMPTY_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private long studies(Naming.Thing thing, String words, boolean whole) {
        return naming.of(thing, words, whole).map(Naming.Name::studies).orElse(0L);
    }
}
