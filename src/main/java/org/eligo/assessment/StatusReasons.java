package org.eligo.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.assessment.OpenAssessment.Reason;
import org.eligo.language.EnglishText;
import org.eligo.language.Sentences;
import org.eligo.study.StatusEvidence;

/** Says what a level rests on: what the record claims first, then what speaks for and against it. */
final class StatusReasons {

    private final StatusClaims claims;
    private final LocalDate today;
    private final List<Reason> reasons = new ArrayList<>();

    StatusReasons(StatusClaims claims, LocalDate today) {
        this.claims = claims;
        this.today = today;
    }

    List<Reason> list() {
        claim();
        switch (claims.group()) {
            case OPEN -> {
                confirmation();
                end();
                sites();
                contact();
            }
            case NOT_YET -> {
                start();
                confirmation();
                end();
                if (claims.evidence().enrollingSites() > 0) {
                    sites();
                }
                contact();
            }
            case INVITATION -> {
                confirmation();
                end();
            }
            case UNKNOWN -> {
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
            case OPEN, NOT_YET, INVITATION -> Sentences.say("the record says {0}", status(claims.status()));
            case CLOSED ->
                Sentences.say(
                        "the record says {0}, which means that it takes no new participants", status(claims.status()));
            case UNKNOWN ->
                Sentences.say(
                        "nobody has confirmed for years whether it still runs, so the registry shows its status as unknown");
            case OTHER ->
                claims.status().isPresent()
                        ? Sentences.say(
                                "the record says {0}, which does not say whether it takes participants",
                                status(claims.status()))
                        : Sentences.say("the record gives no status");
        };
        add("OverallStatus", claims.status().orElse(""), words);
    }

    private void lastKnown() {
        Optional<String> last = claims.evidence().lastKnownStatus();
        String words = switch (StatusGroup.of(last)) {
            case OPEN, NOT_YET, INVITATION -> Sentences.say("its last known status was {0}", status(last));
            case CLOSED ->
                Sentences.say("its last known status was {0}, so it took no new participants even then", status(last));
            case UNKNOWN, OTHER -> Sentences.say("the record does not say what its status was before");
        };
        add("LastKnownStatus", last.orElse(""), words);
    }

    private void confirmation() {
        Optional<RecordDate> confirmed = claims.confirmed(today);
        if (confirmed.isEmpty()) {
            add(
                    "StatusVerifiedDate",
                    claims.evidence().verified().orElse(""),
                    Sentences.say("it does not say when it was last confirmed"));
            return;
        }
        RecordDate date = confirmed.get();
        String ago = date.ago(today);
        add(
                date.piece(),
                date.written(),
                Sentences.say("it was last confirmed {0}", date.inWords()) + (ago.isEmpty() ? "" : ", " + ago));
    }

    private void start() {
        RecordDate.read("StartDate", claims.start()).ifPresent(date -> {
            boolean past = !date.firstDay().isAfter(today);
            String ago = past ? date.ago(today) : "";
            add(
                    date.piece(),
                    date.written(),
                    (past
                                    ? Sentences.say("it was to start {0}", date.inWords())
                                    : Sentences.say("it is to start {0}", date.inWords()))
                            + (ago.isEmpty() ? "" : ", " + ago));
        });
    }

    private void end() {
        claims.passedEnd(today).ifPresent(date -> {
            String what = date.piece().equals("CompletionDate")
                    ? Sentences.say("the date of its end, {0}, has passed", date.words())
                    : Sentences.say("the date when its main results were to be in, {0}, has passed", date.words());
            String ago = date.ago(today);
            boolean since = claims.confirmed(today)
                    .filter(c -> c.firstDay().isAfter(date.firstDay()))
                    .isPresent();
            add(
                    date.piece(),
                    date.written(),
                    what
                            + (ago.isEmpty() ? "" : " (" + ago + ")")
                            + (since ? "" : " " + Sentences.say("and nobody has confirmed the record since")));
        });
    }

    private void sites() {
        StatusEvidence evidence = claims.evidence();
        int known = evidence.sitesWithStatus();
        if (known == 0) {
            return;
        }
        int enrolling = evidence.enrollingSites();
        String words;
        if (claims.sites() == 1) {
            words = enrolling == 1
                    ? Sentences.say("its one site is shown as enrolling")
                    : evidence.comingSites() == 1
                            ? Sentences.say("its one site is not enrolling yet")
                            : Sentences.say("its one site is not enrolling");
        } else if (enrolling == 0) {
            words = Sentences.say("none of its {0} sites is shown as enrolling", claims.sites());
        } else {
            words = enrolling == 1
                    ? Sentences.say("1 of {0} sites is shown as enrolling", claims.sites())
                    : Sentences.say("{0} of {1} sites are shown as enrolling", enrolling, claims.sites());
        }
        add("LocationStatus", Integer.toString(enrolling), words);
    }

    private void contact() {
        if (!claims.evidence().reachable()) {
            add("CentralContact", "", Sentences.say("it gives no telephone number or e-mail address to ask"));
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
