package org.eligo.eligibility;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.eligibility.Section.Kind;

/**
 * Words that may be a heading; tells one ("Key Inclusion Criteria:", "EXCLUSION CRITERIA - DONOR") from a sentence that mentions
 * criteria.
 *
 * <p>A heading is a phrase, not a sentence: it stands on a line of its own or ends in a colon, and has no verb. Only a line
 * without a bullet that ends in a colon may be a whole sentence ("Patients must meet these inclusion criteria:"), and it opens
 * a section only where that kind is not open already.
 *
 * @param words in lower case, without marks
 * @param raw as written
 * @param marked whether a bullet, number or letter stands before them
 * @param indent of their line
 * @param colon whether a colon ends them
 * @param alone whether nothing follows them on their line
 */
record HeadingPhrase(String words, String raw, boolean marked, int indent, boolean colon, boolean alone) {

    private static final int MAX_WORDS = 12;
    private static final int MAX_SENTENCE_WORDS = 40;
    private static final int MAX_PREFIX_WORDS = 6;
    private static final Pattern SPACE = Pattern.compile("[\\s,()\\[\\]]+");
    private static final Pattern CORE = Pattern.compile(
            "\\b(?<first>no inclusion(?= ?/)|non[- ]?inclusion|inclusions?|inclusive|included|exclusions?|exclusive|excluded)"
                    + "(?:\\s?(?:/|&|and|or)\\s?(?<second>inclusions?|exclusions?))?"
                    + "(?<criteria>\\s(?:cri\\w{2,8}|cit\\w{4,7}|ctri\\w{2,6}|requir\\w{2,8}))?(?!\\w)"
                    + "|\\bcrit\\w{3,6} (?:for|of) (?:the )?(?<late>non[- ]?inclusion|inclusion|exclusion)(?!\\w)");
    private static final Pattern TOPIC =
            Pattern.compile("(?:disease|patients?|population|subject|participant) characteristics"
                    + "|(?:prior|concurrent|previous)[/ ,]?(?:and )?(?:concurrent|current|concomitant)? ?therapy");
    private static final Pattern NEUTRAL = Pattern.compile("(?!(?:no|see) )(?:\\w+ ){0,2}"
            + "(?:eligibility|entry|withdrawal|discontinuation|termination) criteria(?: for .{1,60}| \\(.{1,60}\\))?");
    private static final Set<String> VERBS =
            words("must meet meets met meeting not no does do did is was were will if who whom which have has "
                    + "had fulfil fulfill fulfills fulfilling satisfy may apply applies given vary varies be should "
                    + "can cannot unless failure violating respected than time without");
    private static final Set<String> PLAIN_PREFIXES =
            words("key main major general the additional specific principal primary secondary core common "
                    + "overall basic summary of patient patients subject subjects participant participants study "
                    + "trial control controls donor recipient healthy volunteer volunteers cohort group phase part "
                    + "arm for and a b c d 1 2 3 i ii iii other initial clinical protocol selected list case");
    private static final Set<String> QUALIFIERS =
            words("for in of at to related specific cohort group part phase arm stage general study both all "
                    + "amendment only by");
    private static final Pattern ARE = Pattern.compile(
            " ?(?:are|is|include|includes|including|will be|were)?(?: ?as follows?| ?the following| ?but (?:are )?not limited to)?"
                    + "(?: ?are| ?include| ?is)?");
    private static final Set<String> NEGATIONS = words("not no without failure cannot");
    private static final Pattern NOUN = Pattern.compile("usions?$");
    private static final Pattern REMARK = Pattern.compile("\\([^()]{0,160}+\\)");

    private static Set<String> words(String list) {
        return Set.copyOf(SPACE.splitAsStream(list).toList());
    }

    /**
     * The kind of section that these words open, where they are a heading.
     *
     * @param open the kind of the section so far: below INCLUSION and EXCLUSION, topics ("Prior therapy:") divide no further
     * @param topicsBefore unless the text is laid out by such topics in capitals, with a section of kind OTHER before
     */
    Optional<Kind> kind(Kind open, boolean topicsBefore) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean topic = TOPIC.matcher(words).matches();
        if (topic || NEUTRAL.matcher(words).matches()) {
            boolean upper = raw.equals(raw.toUpperCase(Locale.ROOT));
            if (topic && open != Kind.OTHER && !(upper && topicsBefore)) {
                return Optional.empty();
            }
            boolean opens = (alone && (colon || upper || !marked)) || (colon && upper && !marked);
            return opens ? Optional.of(Kind.OTHER) : Optional.empty();
        }
        Matcher core = CORE.matcher(words);
        if (!core.find()) {
            return Optional.empty();
        }
        Kind kind = kind(core);
        boolean criteria = core.group("criteria") != null || core.group("late") != null;
        List<String> prefix = split(words.substring(0, core.start()));
        String suffix = words.substring(core.end()).strip();
        if (isPhrase(core, criteria, prefix, suffix)) {
            return Optional.of(kind);
        }
        boolean sentence = criteria
                && kind != Kind.OTHER
                && kind != open
                && !marked
                && alone
                && colon
                && isAffirmative(core, kind);
        return sentence ? Optional.of(kind) : Optional.empty();
    }

    private boolean isPhrase(Matcher core, boolean criteria, List<String> prefix, String suffix) {
        boolean plainPrefix = PLAIN_PREFIXES.containsAll(prefix);
        List<String> after = split(suffix);
        int length =
                prefix.size() + split(REMARK.matcher(suffix).replaceAll(" ")).size();
        if (prefix.size() > MAX_PREFIX_WORDS
                || length > MAX_WORDS
                || prefix.stream().anyMatch(VERBS::contains)) {
            return false;
        }
        if (!criteria) {
            return isNoun(core) && isNounHeading(plainPrefix, after, suffix);
        }
        if (suffix.isEmpty() || (colon && ARE.matcher(suffix).matches())) {
            if (alone) {
                return colon || plainPrefix || (!marked && isTitle(core));
            }
            return plainPrefix && (!marked || (prefix.isEmpty() && indent == 0));
        }
        if (split(REMARK.matcher(suffix).replaceAll(" ")).stream().anyMatch(VERBS::contains)) {
            return false;
        }
        boolean qualified = "(-\u2013\u2014,[/".indexOf(suffix.charAt(0)) >= 0 || QUALIFIERS.contains(first(after));
        if (alone) {
            return colon
                    ? qualified || (plainPrefix && !marked)
                    : qualified && !marked && (plainPrefix || isTitle(core));
        }
        return qualified && plainPrefix && (!marked || (prefix.isEmpty() && indent == 0));
    }

    private static boolean isNoun(Matcher core) {
        return core.group("first") != null && NOUN.matcher(core.group("first")).find();
    }

    /** Whether "Inclusion" or "Exclusions", without "criteria", is a heading with the words around it. */
    private boolean isNounHeading(boolean plainPrefix, List<String> after, String suffix) {
        boolean opens = alone ? colon || !marked : !marked;
        boolean named = alone && colon && !marked;
        boolean clean = suffix.isEmpty()
                || suffix.startsWith("(")
                || (colon && first(after).equals("for"));
        return opens && clean && (plainPrefix || named) && after.stream().noneMatch(VERBS::contains);
    }

    private static Kind kind(Matcher core) {
        String named = core.group("late") != null ? core.group("late") : core.group("first");
        if (core.group("second") != null && !named.startsWith("no")) {
            return Kind.OTHER;
        }
        return named.startsWith("incl") ? Kind.INCLUSION : Kind.EXCLUSION;
    }

    private boolean isTitle(Matcher core) {
        boolean capital = raw.contains("Inclusion")
                || raw.contains("INCLUSION")
                || raw.contains("Exclusion")
                || raw.contains("EXCLUSION");
        return capital && core.group("second") == null && !raw.stripTrailing().endsWith(".");
    }

    /** "Whoever meets an exclusion criterion is not enrolled" names its criteria; "who do not meet the criteria" does not. */
    private boolean isAffirmative(Matcher core, Kind kind) {
        String asserted = kind == Kind.EXCLUSION ? words.substring(0, core.start()) : words;
        boolean negated = split(asserted).stream().anyMatch(NEGATIONS::contains);
        return !negated && split(words).size() <= MAX_SENTENCE_WORDS && !core.find();
    }

    private static String first(List<String> words) {
        return words.isEmpty() ? "" : words.getFirst();
    }

    private static List<String> split(String words) {
        return SPACE.splitAsStream(words).filter(w -> !w.isEmpty()).toList();
    }
}
