package org.eligo.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.assessment.IntegrityNote.Evidence;
import org.eligo.language.Texts;
import org.eligo.study.Arm;
import org.eligo.study.Intervention;
import org.eligo.study.Study;

/** Finds what the words of a record give away: lost raised digits, and talk of payment. */
final class TextMarks {

    private static final String PEOPLE = "(?:participants?|patients?|subjects?|volunteers?|families|parents)";

    /** Somebody who takes part pays. */
    private static final Pattern PAYMENT =
            Pattern.compile("(?i)pay[- ]to[- ]participate|patient[- ]funded|participation fee|enrol?lment fee"
                    + "|\\b" + PEOPLE
                    + " (?:will |must |shall |would |are expected to |are required to |have to |need to )+"
                    + "(?:pay|be charged|cover the costs?|bear the costs?)\\b"
                    + "|\\b" + PEOPLE
                    + " (?:are|will be) (?:charged|responsible for (?:all |the |any )*(?:costs?|payment|paying))"
                    + "|\\b(?:you|" + PEOPLE
                    + ") (?:are|will be|would be|may be|must be) financially responsible for [^.]{0,40}?\\b"
                    + "(?:costs?|payment|paying|expenses?)\\b"
                    + "|\\bat (?:the )?(?:their|his or her|" + PEOPLE + "[’']s?) own (?:expense|costs?)"
                    + "|\\b(?:paid|funded|borne|covered) by (?:the )?" + PEOPLE + "\\b(?! (?:insurance|insurer|health))"
                    + "|\\bself[- ]pay(?:ing)? (?:patients|participants)"
                    + "|\\bcosts? of (?:the )?(?:treatment|therapy|procedure|injections?|participation) (?:is|are|will be) (?:paid|borne|covered) by (?:the )?"
                    + PEOPLE);

    private static final Pattern NOT =
            Pattern.compile("(?i)\\b(?:not|no|never|without|free|reimburs\\w*|refund\\w*)\\b[^.]{0,40}$");

    /** Each talk of payment holds one of these, in small letters: most texts hold none, and need no closer look. */
    private static final List<String> MONEY =
            List.of("pay", "paid", "fee", "fund", "cost", "expense", "charged", "borne", "covered by");

    private static final int MAX_EVIDENCE = 3;

    private TextMarks() {}

    static List<IntegrityNote> payment(Study study) {
        List<Evidence> found = new ArrayList<>();
        for (Text text : texts(study)) {
            payment(text, found);
        }
        return found.isEmpty()
                ? List.of()
                : List.of(new IntegrityNote(
                        IntegrityRule.PAYMENT, Texts.now().say("note.the-record-speaks-of-payment-by"), found));
    }

    /** Looks closely only at what stands between two full stops and speaks of money: no talk of payment goes beyond one. */
    private static void payment(Text text, List<Evidence> found) {
        String words = text.words();
        Matcher matcher = PAYMENT.matcher(words).useTransparentBounds(true);
        for (int from = 0; from < words.length(); ) {
            int stop = words.indexOf('.', from);
            int end = stop < 0 ? words.length() : stop;
            if (speaksOfMoney(words.substring(from, end))) {
                matcher.region(from, end);
                while (matcher.find() && found.size() < MAX_EVIDENCE) {
                    if (!NOT.matcher(words.substring(0, matcher.start())).find()) {
                        found.add(text.evidence(matcher.start(), matcher.end()));
                    }
                }
            }
            from = end + 1;
        }
    }

    private static boolean speaksOfMoney(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        for (String word : MONEY) {
            if (small.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static List<IntegrityNote> lostPowers(Study study) {
        Map<String, Evidence> found = new LinkedHashMap<>();
        Map<String, String> meant = new LinkedHashMap<>();
        for (Text text : texts(study)) {
            for (LostPowers.Find find : LostPowers.find(text.words())) {
                found.putIfAbsent(
                        find.written(),
                        text.evidence(
                                find.start(), find.start() + find.written().length()));
                meant.putIfAbsent(find.written(), find.meant());
            }
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        meant.forEach((written, power) -> parts.add(Texts.now().say("note.may-stand-for", written, power)));
        return List.of(new IntegrityNote(
                IntegrityRule.LOST_POWERS,
                String.join(", ", parts) + ".",
                found.values().stream().limit(MAX_EVIDENCE).toList()));
    }

    /**
     * A text of the record.
     *
     * @param index in its list; below 0 where it is in none
     */
    private record Text(String piece, int index, String words) {

        Evidence evidence(int start, int end) {
            String quote = Place.around(words, start, end);
            return index < 0 ? Place.of(piece, quote) : Place.at(piece, index, quote);
        }
    }

    private static List<Text> texts(Study study) {
        List<Text> texts = new ArrayList<>();
        add(texts, "BriefSummary", -1, study.summary());
        add(texts, "DetailedDescription", -1, study.description());
        add(texts, "EligibilityCriteria", -1, study.participants().criteria());
        for (int i = 0; i < study.arms().size(); i++) {
            Arm arm = study.arms().get(i);
            add(texts, "ArmGroupDescription", i, arm.description());
        }
        for (int i = 0; i < study.interventions().size(); i++) {
            Intervention intervention = study.interventions().get(i);
            add(texts, "InterventionDescription", i, intervention.description());
        }
        return texts;
    }

    private static void add(List<Text> texts, String piece, int index, Optional<String> words) {
        words.ifPresent(text -> texts.add(new Text(piece, index, text)));
    }
}
