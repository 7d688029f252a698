package org.eligo.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.assessment.IntegrityNote.Evidence;
import org.eligo.language.Texts;
import org.eligo.study.Enrollment;
import org.eligo.study.Phase;
import org.eligo.study.Status;
import org.eligo.study.StatusEvidence.SiteKind;
import org.eligo.study.Study;
import org.eligo.study.StudyDate;
import org.eligo.study.StudyType;

/** The integrity notes on a study, in the order of {@link IntegrityRule}. */
public final class IntegrityNotes {

    /** Days after the main results were collected: a year, and a month for dates that name only a month. */
    private static final int RESULTS_DUE_DAYS = 396;

    /** A note names no more places of one kind than this. */
    private static final int MAX_EVIDENCE = 5;

    private final Study study;
    private final LocalDate today;
    private final List<IntegrityNote> notes = new ArrayList<>();

    private IntegrityNotes(Study study, LocalDate today) {
        this.study = study;
        this.today = today;
    }

    /** What there is to know of the study on that day; mostly nothing. */
    public static List<IntegrityNote> of(Study study, LocalDate today) {
        IntegrityNotes found = new IntegrityNotes(study, today);
        found.notes.addAll(PlaceboGroups.notes(study));
        found.notes.addAll(TreatmentConditions.notes(study));
        found.noContact();
        found.openSites();
        found.notes.addAll(DateOrder.notes(study.progress(), today));
        found.notes.addAll(AgesDisagree.notes(study.participants()));
        found.enrollment();
        found.results();
        found.notes.addAll(TextMarks.lostPowers(study));
        found.notes.addAll(TextMarks.payment(study));
        return List.copyOf(found.notes);
    }

    private StatusGroup group() {
        return StatusGroup.of(study.progress().status().map(s -> s.name()));
    }

    private void noContact() {
        boolean mayBeOpen = switch (group()) {
            case OPEN, NOT_YET, UNKNOWN -> true;
            case INVITATION, CLOSED, OTHER -> false;
        };
        if (mayBeOpen && !StatusClaims.of(study).evidence().reachable()) {
            Evidence central = study.contacts().isEmpty()
                    ? Place.of("CentralContact", Optional.empty())
                    : Place.at(
                            "CentralContactName",
                            0,
                            study.contacts()
                                    .getFirst()
                                    .name()
                                    .orElse(Texts.now().say("note.no-name")));
            add(
                    IntegrityRule.NO_CONTACT,
                    Texts.now().say("note.the-record-gives-no-telephone-number"),
                    List.of(central));
        }
    }

    private void openSites() {
        List<Evidence> open = new ArrayList<>();
        List<Evidence> known = new ArrayList<>();
        boolean coming = false;
        for (int i = 0; i < study.sites().size(); i++) {
            var status = study.sites().get(i).status();
            if (status.isEmpty()) {
                continue;
            }
            Evidence evidence = Place.at("LocationStatus", i, status.get().name());
            known.add(evidence);
            switch (SiteKind.of(status.get())) {
                case ENROLLING -> open.add(evidence);
                case COMING -> coming = true;
                case OTHER -> {}
            }
        }
        Evidence overall = Place.of("OverallStatus", study.progress().status().map(s -> s.name()));
        if (group() == StatusGroup.CLOSED && !open.isEmpty()) {
            add(
                    IntegrityRule.SITES_DISAGREE,
                    open.size() == 1
                            ? Texts.now().say("note.the-study-takes-no-participants-and")
                            : Texts.now().say("note.the-study-takes-no-participants-and-sites", open.size()),
                    with(overall, open));
        } else if (group() == StatusGroup.OPEN && !known.isEmpty() && open.isEmpty() && !coming) {
            add(
                    IntegrityRule.SITES_DISAGREE,
                    known.size() == 1
                            ? Texts.now().say("note.the-study-is-shown-as-open")
                            : Texts.now().say("note.the-study-is-shown-as-open-and", known.size()),
                    with(overall, known));
        }
    }

    private void enrollment() {
        study.design()
                .enrollment()
                .filter(e -> stands(e.count()))
                .ifPresent(e -> add(
                        IntegrityRule.SENTINEL_ENROLLMENT,
                        Texts.now().say("note.the-number-of-participants-is-given", Integer.toString(e.count())),
                        List.of(Place.of("EnrollmentCount", Integer.toString(e.count())))));
    }

    /** Six nines or more, or what the registry itself uses. */
    private static boolean stands(int count) {
        return count == Enrollment.UNKNOWN || Integer.toString(count).matches("9{6,}");
    }

    private void results() {
        boolean trial = study.design()
                        .type()
                        .filter(t -> t.is(StudyType.INTERVENTIONAL))
                        .isPresent()
                && study.design().phases().stream().noneMatch(p -> p.is(Phase.PHASE1) || p.is(Phase.EARLY_PHASE1));
        boolean ended = study.progress()
                .status()
                .filter(s -> s.is(Status.COMPLETED) || s.is(Status.TERMINATED))
                .isPresent();
        boolean published = study.hasResults()
                || study.progress().resultsPosted().isPresent()
                || study.references().stream()
                        .anyMatch(r ->
                                r.type().filter(t -> !t.equals("BACKGROUND")).isPresent());
        if (!trial || !ended || published) {
            return;
        }
        Optional<String> written = study.progress().primaryCompletion().map(StudyDate::text);
        Optional<RecordCopy> old = RecordCopy.ifOld(study, today);
        LocalDate copied = old.map(RecordCopy::day).orElse(today);
        RecordDate.read("PrimaryCompletionDate", written)
                .filter(date -> ChronoUnit.DAYS.between(date.firstDay(), copied) >= RESULTS_DUE_DAYS)
                .ifPresent(date -> add(
                        IntegrityRule.RESULTS_OVERDUE,
                        old.map(copy -> Texts.now()
                                        .say(
                                                "note.the-main-results-were-collected-by-copy",
                                                date.words(),
                                                date.before(copy),
                                                copy.words()))
                                .orElseGet(() -> Texts.now()
                                        .say("note.the-main-results-were-collected-by", date.words(), date.ago(today))),
                        List.of(Place.of("PrimaryCompletionDate", date.written()), Place.of("HasResults", "false"))));
    }

    private void add(IntegrityRule rule, String sentence, List<Evidence> evidence) {
        notes.add(new IntegrityNote(rule, sentence, evidence));
    }

    private static List<Evidence> with(Evidence first, List<Evidence> others) {
        List<Evidence> evidence = new ArrayList<>(List.of(first));
        others.stream().limit(MAX_EVIDENCE).forEach(evidence::add);
        return evidence;
    }
}
