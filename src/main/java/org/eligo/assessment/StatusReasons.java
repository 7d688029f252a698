package org.eligo.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.assessment.OpenAssessment.Reason;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.study.StatusEvidence;

/** Says what a level rests on: what the record claims first, then what speaks for and against it. */
final class StatusReasons {

    private final StatusClaims claims;
    private final LocalDate today;
    private final Optional<RecordCopy> copy;
    private final List<Reason> reasons = new ArrayList<>();

    StatusReasons(StatusClaims claims, LocalDate today) {
        this.claims = claims;
        this.today = today;
        this.copy = RecordCopy.ifOld(claims.evidence().copied(), today);
    }

    List<Reason> list() {
        claim();
        switch (claims.group()) {
            case OPEN -> {
                copy();
                confirmation();
                end();
                sites();
                contact();
            }
            case NOT_YET -> {
                copy();
                start();
                confirmation();
                end();
                if (claims.evidence().enrollingSites() > 0) {
                    sites();
                }
                contact();
            }
            case INVITATION -> {
                copy();
                confirmation();
                end();
            }
            case UNKNOWN -> {
                copy();
                lastKnown();
                confirmation();
                end();
            }
            case CLOSED, OTHER -> {}
        }
        return reasons;
    }

    private void claim() {
        String words = switch (claims.group()) {
            case OPEN, NOT_YET, INVITATION -> Texts.now().say("sure.the-record-says", status(claims.status()));
            case CLOSED ->
                claims.isOfAvailability()
                        ? Texts.now().say("sure.the-record-says-which-means-not-offered", status(claims.status()))
                        : Texts.now().say("sure.the-record-says-which-means-that", status(claims.status()));
            case UNKNOWN -> Texts.now().say("sure.nobody-has-confirmed-for-years-whether");
            case OTHER ->
                claims.status().isPresent()
                        ? Texts.now().say("sure.the-record-says-which-does-not", status(claims.status()))
                        : Texts.now().say("sure.the-record-gives-no-status");
        };
        add("OverallStatus", claims.status().orElse(""), words);
    }

    private void lastKnown() {
        Optional<String> last = claims.evidence().lastKnownStatus();
        String words = switch (StatusGroup.of(last)) {
            case OPEN, NOT_YET, INVITATION -> Texts.now().say("sure.its-last-known-status-was", status(last));
            case CLOSED -> Texts.now().say("sure.its-last-known-status-was-so", status(last));
            case UNKNOWN, OTHER -> Texts.now().say("sure.the-record-does-not-say-what");
        };
        add("LastKnownStatus", last.orElse(""), words);
    }

    /** What the sponsor said and what the registry posted are two things. */
    private void confirmation() {
        if (claims.confirmed(today).isEmpty()) {
            add(
                    "StatusVerifiedDate",
                    claims.evidence().verified().orElse(""),
                    Texts.now().say("sure.it-does-not-say-when-it"));
            return;
        }
        claims.verified(today)
                .ifPresent(date -> add(
                        date.piece(),
                        date.written(),
                        Texts.now().say("sure.the-sponsor-last-confirmed-the-record", date.inWords())
                                + behindComma(ago(date))));
        claims.updatedApart(today)
                .ifPresent(date -> add(
                        date.piece(),
                        date.written(),
                        Texts.now().say("sure.the-record-was-last-changed", date.inWords()) + behindComma(ago(date))));
    }

    private void copy() {
        copy.ifPresent(c -> add(
                "VersionHolder",
                c.written(),
                Texts.now().say("sure.this-copy-is-of", c.words() + behindComma(c.ago(today)))));
    }

    /** How long before today; or before the copy was made, where that is long ago. */
    private String ago(RecordDate date) {
        return copy.map(date::before).orElseGet(() -> date.ago(today));
    }

    private static String behindComma(String words) {
        return words.isEmpty() ? "" : ", " + words;
    }

    private void start() {
        RecordDate.read("StartDate", claims.start())
                .ifPresent(date -> add(date.piece(), date.written(), startWords(date)));
    }

    private String startWords(RecordDate date) {
        if (date.firstDay().isAfter(today)) {
            return Texts.now().say("sure.it-is-to-start", date.inWords());
        }
        String words = Texts.now().say("sure.it-was-to-start", date.inWords());
        return copy.filter(c -> date.firstDay().isAfter(c.day())).isPresent()
                ? words + ", " + Texts.now().say("sure.after-this-copy-was-made")
                : words + behindComma(ago(date));
    }

    private void end() {
        claims.passedEnd(today).ifPresent(date -> add(date.piece(), date.written(), endWords(date)));
    }

    private String endWords(RecordDate date) {
        boolean whole = date.piece().equals("CompletionDate");
        boolean since = claims.confirmed(today)
                .filter(c -> c.firstDay().isAfter(date.firstDay()))
                .isPresent();
        if (copy.isEmpty()) {
            String ago = date.ago(today);
            return (whole
                            ? Texts.now().say("sure.the-date-of-its-end-has", date.words())
                            : Texts.now().say("sure.the-date-when-its-main-results", date.words()))
                    + (ago.isEmpty() ? "" : " (" + ago + ")")
                    + (since ? "" : " " + Texts.now().say("sure.and-nobody-has-confirmed-the-record"));
        }
        if (!date.isPassed(copy.get().day())) {
            return whole
                    ? Texts.now().say("sure.the-date-of-its-end-has-since", date.words())
                    : Texts.now().say("sure.the-date-when-its-main-results-since", date.words());
        }
        return (whole
                        ? Texts.now().say("sure.the-date-of-its-end-had", date.words())
                        : Texts.now().say("sure.the-date-when-its-main-results-had", date.words()))
                + (since ? "" : " " + Texts.now().say("sure.and-nobody-had-confirmed-the-record"));
    }

    private void sites() {
        StatusEvidence evidence = claims.evidence();
        int known = evidence.sitesWithStatus();
        if (known == 0) {
            return;
        }
        int enrolling = evidence.enrollingSites();
        add(
                "LocationStatus",
                Integer.toString(enrolling),
                claims.isOfAvailability() ? offeringSites(enrolling) : enrollingSites(enrolling));
    }

    private String enrollingSites(int enrolling) {
        if (claims.sites() == 1) {
            return enrolling == 1
                    ? Texts.now().say("sure.its-one-site-is-shown-as")
                    : claims.evidence().comingSites() == 1
                            ? Texts.now().say("sure.its-one-site-is-not-enrolling")
                            : Texts.now().say("sure.its-one-site-is-not-enrolling-2");
        }
        if (enrolling == 0) {
            return Texts.now().say("sure.none-of-its-sites-is-shown", claims.sites());
        }
        return enrolling == 1
                ? Texts.now().say("sure.1-of-sites-is-shown-as", claims.sites())
                : Texts.now().say("sure.of-sites-are-shown-as-enrolling", enrolling, claims.sites());
    }

    private String offeringSites(int offering) {
        if (claims.sites() == 1) {
            return offering == 1
                    ? Texts.now().say("sure.its-one-site-is-shown-as-offering-it")
                    : Texts.now().say("sure.its-one-site-is-not-shown-as-offering-it");
        }
        if (offering == 0) {
            return Texts.now().say("sure.none-of-its-sites-is-shown-as-offering-it", claims.sites());
        }
        return offering == 1
                ? Texts.now().say("sure.1-of-sites-is-shown-as-offering-it", claims.sites())
                : Texts.now().say("sure.of-sites-are-shown-as-offering-it", offering, claims.sites());
    }

    private void contact() {
        if (!claims.evidence().reachable()) {
            add("CentralContact", "", Texts.now().say("sure.it-gives-no-telephone-number-or"));
        }
    }

    /** The registry's term in plain letters, in quotation marks. */
    private static String status(Optional<String> name) {
        String words = name.orElse("").replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
        String term = name.filter("ACTIVE_NOT_RECRUITING"::equals).isPresent() ? "active, not recruiting" : words;
        return "“"
                + (term.isEmpty() ? "" : EnglishText.marked(Character.toUpperCase(term.charAt(0)) + term.substring(1)))
                + "”";
    }

    private void add(String piece, String value, String words) {
        reasons.add(new Reason(piece, value, words));
    }
}
