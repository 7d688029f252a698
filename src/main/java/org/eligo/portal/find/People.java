package org.eligo.portal.find;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom somebody asks: "my son has", "our daughter who was diagnosed with", "mother with". */
final class People {

    static final String WOMEN =
            "(?:woman|girl|female|lady|daughter|wife|mother|mom|mum|mommy|mummy|mama|sister|girlfriend"
                    + "|aunt|grandmother|grandma|granny|niece|granddaughter)";
    static final String MEN =
            "(?:man|boy|male|son|husband|father|dad|daddy|papa|brother|boyfriend|uncle|grandfather|grandpa|nephew|grandson)";
    static final String EITHER =
            "(?:person|patient|child|children|kids?|baby|babies|toddler|infant|newborn|teenager|twins?"
                    + "|sons|daughters|partner|spouse|fianc[ée]e?|friend|neighbou?r|cousin|parents?|grandparents?|grandchild(?:ren)?|relative)";

    static final String ALL_WOMEN = "(?:women|woman|females?|ladies)";
    static final String ALL_MEN = "(?:men|man|males?)";

    /** What joins somebody to an illness. */
    static final String HAS = "(?:,?\\s+(?:who|has|have|had|is|was|are|were|been|got|just|recently|also|diagnosed|with"
            + "|suffers?\\s+from|suffering\\s+from|living\\s+with)\\b)*";

    static final String KIND =
            "(?:(?:own|dear|little|young|younger|youngest|older|oldest|elder|eldest|elderly|late|only|best|close|good|newborn|teenage|adult)\\s+)*";

    private static final Pattern PERSON = Pattern.compile("(?i)(?:(?:\\bfor\\s+)?\\b(?:my|our)\\s+" + KIND
            + "(?:(?:" + WOMEN + "|" + MEN + "|" + EITHER + ")['’]s\\s+)*(?:(?<herself>" + WOMEN + ")|(?<himself>" + MEN
            + ")|" + EITHER
            + ")\\b(?:['’]s\\b)?|^" + KIND + "(?:(?<she>" + WOMEN + "|" + ALL_WOMEN + ")|(?<he>" + MEN + "|" + ALL_MEN
            + "))(?=\\s+(?:who|has|had|with|diagnosed|suffering|near|in)\\b|$)|\\b(?:in|for)\\s+(?:(?<women>"
            + ALL_WOMEN
            + ")|(?<men>" + ALL_MEN + "))\\b)" + HAS);

    private static final Pattern BESIDE = Pattern.compile("(?i)(?:(?<first>" + ALL_WOMEN + ")|" + ALL_MEN
            + ")\\s+(?<behind>.+)" + "|(?<before>.+?)[\\s,]+(?:(?<last>" + ALL_WOMEN + ")|" + ALL_MEN + ")");

    private static final Pattern SEX = Pattern.compile("(?i)\\b(?:" + ALL_WOMEN + "|" + ALL_MEN + ")\\b");
    private static final Pattern SOMEBODY = Pattern.compile("(?i)" + WOMEN + "|" + MEN + "|" + EITHER);

    /**
     * What was heard.
     *
     * @param rest the words without them
     * @param sex as the form takes it, where all are of one; empty text where that is not said
     */
    record Heard(String rest, String sex) {}

    private People() {}

    /** "child", "father": somebody, and no illness, though some records list them as one. */
    static boolean isPerson(String word) {
        return SOMEBODY.matcher(word).matches();
    }

    static Heard hear(String text) {
        Set<String> sexes = new HashSet<>();
        Matcher person = PERSON.matcher(text);
        while (person.find()) {
            sexes.add(sex(person));
        }
        return new Heard(without(text), sexes.size() == 1 ? sexes.iterator().next() : "");
    }

    /** Women or men at an end of words that go on: "high blood pressure women"; empty where none stand there, or nothing else. */
    static Optional<Heard> besideName(String text) {
        Matcher beside = BESIDE.matcher(text);
        if (!beside.matches()) {
            return Optional.empty();
        }
        boolean women = beside.group("first") != null || beside.group("last") != null;
        String rest = Stream.of("behind", "before")
                .flatMap(group -> Optional.ofNullable(beside.group(group)).stream())
                .findFirst()
                .orElseThrow();
        return Optional.of(new Heard(rest, women ? "FEMALE" : "MALE"));
    }

    static boolean areNamed(String text) {
        return PERSON.matcher(text).find();
    }

    /** The words for people of one sex, with blanks between: "women". */
    static String sexes(String text) {
        return SEX.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }

    /** The words without those for people. */
    static String without(String text) {
        return PERSON.matcher(text).replaceAll(" ");
    }

    private static String sex(Matcher person) {
        if (person.group("herself") != null || person.group("she") != null || person.group("women") != null) {
            return "FEMALE";
        }
        return person.group("himself") != null || person.group("he") != null || person.group("men") != null
                ? "MALE"
                : "";
    }
}
