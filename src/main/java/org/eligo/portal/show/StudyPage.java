package org.eligo.portal.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.assessment.Doubt;
import org.eligo.assessment.IntegrityNote;
import org.eligo.assessment.IntegrityNotes;
import org.eligo.assessment.LostPowers;
import org.eligo.assessment.OpenAssessment;
import org.eligo.assessment.RecordCopy;
import org.eligo.assessment.TakingPart;
import org.eligo.drawing.DesignDrawing;
import org.eligo.drawing.Drawing;
import org.eligo.drawing.TimelineDrawing;
import org.eligo.eligibility.CriteriaText;
import org.eligo.eligibility.Section;
import org.eligo.finder.QueryParameter;
import org.eligo.glossary.OwnAcronyms;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.address.Slug;
import org.eligo.portal.form.QueryWords;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.map.SiteMap;
import org.eligo.portal.place.Places;
import org.eligo.portal.place.SitesNear;
import org.eligo.portal.results.ResultsPart;
import org.eligo.portal.words.AgeWords;
import org.eligo.portal.words.CountWords;
import org.eligo.portal.words.DateWords;
import org.eligo.portal.words.StatusTag;
import org.eligo.portal.words.StatusWords;
import org.eligo.portal.words.Words;
import org.eligo.study.Coded;
import org.eligo.study.Contact;
import org.eligo.study.Design;
import org.eligo.study.ExpandedAccess;
import org.eligo.study.Intervention;
import org.eligo.study.Participants;
import org.eligo.study.Site;
import org.eligo.study.Status;
import org.eligo.study.Study;
import org.eligo.study.StudyType;
import org.eligo.study.results.Results;

/**
 * A study's page: what the template asks, in the page's order. The order and wording of what ClinicalTrials.Veeva shows is kept;
 * what Eligo adds stands between. A long file, since it has one short method for each thing that the template asks.
 *
 * @param results where the record holds some
 * @param search the search that led here, or an empty one
 * @param today the day on which the page is read, in UTC
 * @param near the place from which distances are told
 */
public record StudyPage(
        Study study,
        Optional<ResultsPart> results,
        List<Section> criteria,
        SearchForm search,
        LocalDate today,
        Optional<SiteMap.Mark> near) {

    private static final int DESCRIPTION_LENGTH = 200;

    /** Characters of a date that names no day. */
    private static final int DATE_OF_MONTH = 7;

    /** More contacts than this are not named in the first box. */
    private static final int FIRST_CONTACTS = 2;

    /** The page without distances and sites nearby. */
    public static StudyPage of(Study study, Optional<Results> results, SearchForm search, LocalDate today) {
        return of(study, results, search, today, Optional.empty());
    }

    /** The page of a study, with its criteria cut into lists. */
    public static StudyPage of(
            Study study, Optional<Results> results, SearchForm search, LocalDate today, Optional<SiteMap.Mark> near) {
        List<Section> sections = study.participants()
                .criteria()
                .map(text -> Criterion.shown(
                        CriteriaText.read(RecordText.decoded(text)).sections()))
                .orElse(List.of());
        return new StudyPage(study, results.map(ResultsPart::new), sections, search, today, near);
    }

    /** The sites nearest to the place; empty where no place is given or no site has a point. */
    public Optional<SitesNear> sitesNear() {
        return near.map(place -> SitesNear.of(study, place.point()))
                .filter(n -> !n.sites().isEmpty());
    }

    /** The nearest site of a study that a person could join, where it may take participants too; empty where no place is given. */
    public Optional<SitesNear.Near> nearestSite() {
        return near.filter(place -> mayTakeParticipants())
                .flatMap(place -> study.sites().stream()
                        .filter(site -> site.status().isEmpty() || isOpen(site.status()))
                        .flatMap(site -> SitesNear.near(site, place.point()).stream())
                        .min(Comparator.comparingDouble(SitesNear.Near::metres)));
    }

    /** The sections that readers look for: their anchors, and what their links say. */
    public List<Fact> contents(TakingPart taking) {
        return PageContents.of(this, taking);
    }

    /** Whether there is a picture of it, or a field that says how it is built. */
    boolean hasDesign() {
        return !study.arms().isEmpty()
                || !study.interventions().isEmpty()
                || study.design().enrollment().isPresent()
                || hasDesignFacts();
    }

    /** Whether it says what is measured. */
    public boolean hasMeasures() {
        return !study.primaryOutcomes().isEmpty()
                || !study.secondaryOutcomes().isEmpty()
                || !study.otherOutcomes().isEmpty();
    }

    /** Where its sheet for print is. */
    public String sheetAddress() {
        String slug = Slug.of(study.title());
        String place = near.map(SiteMap.Mark::point)
                .map(p -> "?near=" + p.latitude() + "," + p.longitude())
                .orElse("");
        return Addresses.of("/study/" + study.id() + "/" + (slug.isEmpty() ? "study" : slug) + "/sheet") + place;
    }

    /** The address without a search. */
    public String address() {
        return Addresses.study(study.id(), study.title());
    }

    /** The first letter or digit of the sponsor's name, in capitals; empty text where there is none. */
    public String initial() {
        String name = study.sponsor().map(s -> s.name()).orElse("");
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("")
                .toUpperCase(Locale.ROOT);
    }

    public Optional<StatusTag> status() {
        return study.progress().status().map(s -> StatusTag.of(s, openness().level()));
    }

    /** The highest first. */
    public List<String> phases() {
        return Words.phases(study.design().phases());
    }

    /** How sure one can be that it takes participants. */
    public OpenAssessment openness() {
        return OpenAssessment.of(study, today);
    }

    /** Acronyms that mean something else in this record than elsewhere. */
    public Set<String> ownAcronyms() {
        return OwnAcronyms.in(Stream.concat(
                Stream.of(
                                Optional.of(study.title()),
                                study.officialTitle(),
                                study.summary(),
                                study.description(),
                                study.participants().criteria())
                        .flatMap(Optional::stream),
                Stream.of(study.primaryOutcomes(), study.secondaryOutcomes(), study.otherOutcomes())
                        .flatMap(List::stream)
                        .flatMap(outcome -> Stream.of(outcome.measure(), outcome.description()))
                        .flatMap(Optional::stream)));
    }

    /** What in the record readers should know; mostly nothing. */
    public List<IntegrityNote> integrityNotes() {
        return IntegrityNotes.of(study, today);
    }

    /** What somebody can expect who takes part, worked out from the record. */
    public TakingPart takingPart() {
        return TakingPart.of(study);
    }

    /** What the record says of the status. */
    public String statusMeaning() {
        return StatusWords.meaning(study.progress());
    }

    /** What stands against it. */
    public Optional<String> doubt() {
        return Doubt.of(study, today);
    }

    /** Of which day the copy of the record is, in words, where that is long ago. */
    public Optional<String> oldCopy() {
        return RecordCopy.ifOld(study, today).map(RecordCopy::words);
    }

    /** When the sponsor last confirmed it, in words. */
    public Optional<String> verified() {
        return study.progress().verified().map(DateWords::of);
    }

    /** "in January 2023", "on January 20, 2023". */
    public Optional<String> whenVerified() {
        return study.progress()
                .verified()
                .map(date -> date.strip().length() > DATE_OF_MONTH
                        ? Texts.now().say("sure.on", DateWords.of(date))
                        : Texts.now().say("sure.in", DateWords.of(date)));
    }

    /** Where it runs, in a few words. */
    public String places() {
        return Places.words(study.sites());
    }

    /** How many sites are enrolling, or offer the treatment, where the record says so of any; else empty. */
    public Optional<String> enrollingSites() {
        long known = study.sites().stream().filter(s -> s.status().isPresent()).count();
        if (known == 0 || study.sites().size() == 1) {
            return Optional.empty();
        }
        long open = study.sites().stream().filter(Places::isOpen).count();
        if (isOutsideAStudy()) {
            return Optional.of(
                    open == 0
                            ? Texts.now().say("study.offering.none")
                            : Texts.now().count("offering", open));
        }
        return Optional.of(
                open == 0
                        ? Texts.now().say("study.enrolling.none")
                        : Texts.now().count("enrolling", open));
    }

    /** A treatment that patients can get without taking part in a study. */
    private boolean isOutsideAStudy() {
        return study.design()
                .type()
                .filter(t -> t.is(StudyType.EXPANDED_ACCESS))
                .isPresent();
    }

    /** Whom to call first: the central contacts with a telephone or an e-mail address; else those of the one site. */
    public List<Contact> firstContacts() {
        List<Contact> contacts = new ArrayList<>(study.contacts());
        if (study.sites().size() == 1) {
            contacts.addAll(study.sites().getFirst().contacts());
        }
        return contacts.stream()
                .filter(Contact::isReachable)
                .limit(FIRST_CONTACTS)
                .toList();
    }

    /** There is a contact somewhere among the sites. */
    public boolean hasSiteContacts() {
        return study.sites().stream().flatMap(s -> s.contacts().stream()).anyMatch(Contact::isReachable);
    }

    /** {@code Drug: name}. */
    public List<String> treatments() {
        return study.interventions().stream().map(StudyPage::treatment).toList();
    }

    /** {@code Drug: name}, as far as either is known. */
    public static String treatment(Intervention intervention) {
        return List.of(
                        intervention.type().map(Words::treatment),
                        intervention.name().map(EnglishText::marked))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining(": "));
    }

    public Optional<String> studyType() {
        return study.design().type().map(t -> Words.studyType(t, study.design().patientRegistry()));
    }

    public List<String> funderTypes() {
        return study.funderTypes().stream().map(Words::funder).distinct().toList();
    }

    /** The registry number first, then the sponsor's own, then others with where they lead and whose they are. */
    public List<NamedLink> identifiers() {
        List<NamedLink> ids = new ArrayList<>();
        ids.add(new NamedLink(study.id().toString(), Optional.empty(), Optional.empty()));
        study.organisationId().ifPresent(i -> ids.add(new NamedLink(i.id(), Optional.empty(), Optional.empty())));
        study.otherIds().forEach(i -> ids.add(OtherRegistries.of(i)));
        return ids.stream().distinct().toList();
    }

    /** Who watches over the study, sentence by sentence. */
    public List<String> oversight() {
        return OversightWords.of(study.oversight(), TakingPart.isOver(study) || TakingPart.isWithdrawn(study));
    }

    /** Whether its treatment can be had outside the study; of a study that only watches, no more than that it can. */
    public Optional<ExpandedAccess> expandedAccess() {
        boolean watches =
                study.design().type().filter(t -> t.is(StudyType.OBSERVATIONAL)).isPresent();
        return study.expandedAccess().filter(access -> access.offered() || !watches);
    }

    /** Notes on the texts and the criteria: powers of ten whose raised digits were probably lost. */
    public List<String> powerNotes() {
        return LostPowers.find(study.summary().orElse("") + "\n"
                        + study.description().orElse("") + "\n"
                        + study.participants().criteria().orElse(""))
                .stream()
                .map(find -> Texts.now().say("study.powers", find.written(), find.meant()))
                .toList();
    }

    public Optional<String> enrollment() {
        return study.design()
                .enrollment()
                .map(e -> e.count() == 0 && !e.estimated() && !TakingPart.isOfNobody(study)
                        ? Texts.now().say("people.zero")
                        : CountWords.patients(e));
    }

    public Optional<String> sex() {
        return participants().sex().map(s -> Words.label("Sex", s));
    }

    public String ages() {
        return AgeWords.range(
                participants().minimumAge(),
                participants().maximumAge(),
                participants().criteria().isPresent());
    }

    public Optional<String> volunteers() {
        return participants()
                .healthyVolunteers()
                .map(v -> v
                        ? Texts.now().say("study.volunteers.yes")
                        : Texts.now().say("study.volunteers.no"));
    }

    public Participants participants() {
        return study.participants();
    }

    public Design design() {
        return study.design();
    }

    /** "Double Blind", and who does not know, in brackets. */
    public Optional<String> whoMasked() {
        return design().whoMasked().isEmpty()
                ? Optional.empty()
                : Optional.of(design().whoMasked().stream()
                        .map(w -> Words.label("DesignWhoMasked", w))
                        .collect(Collectors.joining(", ")));
    }

    public Optional<String> groups() {
        return CountWords.participantsInGroups(
                TakingPart.people(study), study.arms().size());
    }

    public String placeboPhrase() {
        return CountWords.placeboPhrase(study.arms());
    }

    /** The nearest first, where a place is given. */
    public List<Places.Country> countries() {
        return Places.byCountry(near.map(place -> SitesNear.nearestFirst(study.sites(), place.point()))
                .orElse(study.sites()));
    }

    /** How far a site is; empty where no place is given or the site has no point. */
    public Optional<String> distance(Site site) {
        return near.flatMap(place -> SitesNear.near(site, place.point())).map(SitesNear.Near::words);
    }

    /** Whether the lists of sites are open at first. */
    public boolean sitesOpen() {
        return study.sites().size() <= Places.OPEN_AT_FIRST;
    }

    /** Start, end and registry dates: label, then the date in words. */
    public List<Fact> dates() {
        var progress = study.progress();
        List<Fact> facts = new ArrayList<>();
        progress.start().ifPresent(d -> facts.add(new Fact(Texts.now().say("fact.start"), DateWords.of(d))));
        progress.primaryCompletion()
                .ifPresent(d -> facts.add(new Fact(
                        Texts.now().say(TakingPart.isWithdrawn(study) ? "dates.primary.withdrawn" : "dates.primary"),
                        DateWords.of(d))));
        progress.completion().ifPresent(d -> facts.add(new Fact(Texts.now().say("fact.end"), DateWords.of(d))));
        progress.firstPosted()
                .ifPresent(d -> facts.add(new Fact(Texts.now().say("dates.posted"), DateWords.of(d.text()))));
        progress.lastUpdatePosted()
                .ifPresent(d -> facts.add(new Fact(Texts.now().say("dates.updated"), DateWords.of(d.text()))));
        progress.resultsPosted()
                .ifPresent(d -> facts.add(new Fact(Texts.now().say("column.results"), DateWords.of(d.text()))));
        verified().ifPresent(v -> facts.add(new Fact(Texts.now().say("dates.confirmed"), v)));
        return facts;
    }

    /** How the study is built; drawn each time it is asked for. */
    public Optional<Drawing> designDrawing() {
        return DesignDrawing.of(study);
    }

    /** Whether the record says in its own fields how the study is built. */
    public boolean hasDesignFacts() {
        Design design = design();
        return Stream.of(
                        design.primaryPurpose(),
                        design.allocation(),
                        design.interventionModel(),
                        design.masking(),
                        whoMasked(),
                        design.observationalModel(),
                        design.timePerspective(),
                        participants().sampling(),
                        design.specimens(),
                        design.targetDuration(),
                        design.interventionModelDescription(),
                        design.maskingDescription(),
                        design.specimensDescription())
                .anyMatch(Optional::isPresent);
    }

    /** When. */
    public Optional<Drawing> timeline() {
        return TimelineDrawing.of(study.progress(), today);
    }

    /** Kinds of expanded access, in words. */
    public String expandedAccessTypes() {
        return design().expandedAccessTypes().stream()
                .map(t -> switch (t) {
                    case "individual" -> Texts.now().say("more.access.individual");
                    case "intermediate" -> Texts.now().say("more.access.groups");
                    default -> Texts.now().say("more.access.protocol");
                })
                .collect(Collectors.joining(", "));
    }

    /** The record at the registry. */
    public String registryAddress() {
        return "https://clinicaltrials.gov/study/" + study.id();
    }

    /** A search for this condition. */
    public static String conditionAddress(String condition) {
        return SearchForm.EMPTY
                .withQuery(QueryParameter.COND, QueryWords.of(condition))
                .address();
    }

    /** The address of a file at the registry. */
    public String documentAddress(String filename) {
        String number = study.id().toString();
        return "https://cdn.clinicaltrials.gov/large-docs/" + number.substring(number.length() - 2) + "/" + number + "/"
                + Addresses.encoded(filename);
    }

    /** A sentence for lists of search engines. */
    public String metaDescription() {
        String status = status().map(s -> s.words() + ". ").orElse("");
        String text = status + study.title() + ". " + String.join(", ", study.conditions());
        return text.length() <= DESCRIPTION_LENGTH ? text : text.substring(0, DESCRIPTION_LENGTH) + "…";
    }

    /** Whether a person could join one day. */
    public boolean mayTakeParticipants() {
        return isOpen(study.progress().status());
    }

    private static boolean isOpen(Optional<Coded<Status>> status) {
        return status.flatMap(Coded::value)
                .filter(s -> s == Status.RECRUITING || s == Status.NOT_YET_RECRUITING || s == Status.AVAILABLE)
                .isPresent();
    }

    /** Its sites on a map, with the place from which distances are told; empty where none has a point. */
    public Optional<SiteMap> siteMap() {
        return SiteMap.of(study.sites()).map(map -> near.map(map::around).orElse(map));
    }
}
