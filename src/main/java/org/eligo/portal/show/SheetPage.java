package org.eligo.portal.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.assessment.TakingPart;
import org.eligo.drawing.DesignDrawing;
import org.eligo.drawing.Drawing;
import org.eligo.drawing.QrDrawing;
import org.eligo.language.CountryWords;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.portal.place.Places;
import org.eligo.portal.words.StatusTag;
import org.eligo.study.Contact;
import org.eligo.study.Site;
import org.eligo.study.StudyType;

/**
 * A study on at most two sheets of paper, to take to one's doctor.
 *
 * @param address of the study's page, whole; empty where the request does not say under which name it was sent
 */
public record SheetPage(StudyPage page, Optional<String> address) {

    private static final int SUMMARY = 600;
    private static final int CRITERIA = 3_400;
    private static final int MOST_LISTED = 6;
    private static final int MOST_SITES = 4;
    private static final int DESIGN_SENTENCES = 5;
    private static final int MOST_GROUPS = 4;
    private static final int LONGEST = 160;

    /**
     * Somebody to ask.
     *
     * @param where the site's name and place; empty for the study's own contacts
     * @param remark its distance, where that is known
     */
    public record Asked(Optional<String> where, Optional<String> remark, List<Contact> contacts) {

        public Asked {
            contacts = List.copyOf(contacts);
        }
    }

    /** The code that leads to the study's page. */
    public Optional<Drawing> code() {
        return address.flatMap(QrDrawing::of);
    }

    public String title() {
        return shortened(RecordText.plain(page.study().title()), 300);
    }

    /** The summary's first words, without markdown's signs; empty text where there is none. */
    public String summary() {
        return shortened(
                RecordText.plain(page.study().summary().orElse(""))
                        .replaceAll("[\\\\*_]", "")
                        .replaceAll("\\s+", " "),
                SUMMARY);
    }

    /** What it is about: label, then a few words. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add(
                facts,
                Texts.now().say("fact.status"),
                page.status().map(StatusTag::words).orElse(""));
        facts.add(new Fact(Texts.now().say("fact.open"), page.openness().sentence()));
        add(
                facts,
                Texts.now().say("fact.conditions"),
                listed(page.study().conditions().stream()
                        .map(EnglishText::marked)
                        .toList()));
        add(facts, Texts.now().say("fact.treatments"), listed(page.treatments()));
        add(facts, Texts.now().say("fact.phase"), String.join(", ", page.phases()));
        add(facts, Texts.now().say("fact.type"), page.studyType().orElse(""));
        add(
                facts,
                Texts.now().say("fact.sponsor"),
                page.study().sponsor().map(s -> s.name()).orElse(""));
        add(facts, Texts.now().say("fact.ages"), page.ages());
        add(facts, Texts.now().say("fact.sex"), page.sex().orElse(""));
        add(facts, Texts.now().say("fact.volunteers"), page.volunteers().orElse(""));
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, shortened(value, 2 * LONGEST)));
        }
    }

    private static String listed(List<String> values) {
        String first = values.stream().limit(MOST_LISTED).collect(Collectors.joining("; "));
        return values.size() > MOST_LISTED ? Texts.now().say("sheet.more", first, values.size() - MOST_LISTED) : first;
    }

    /** How the study is built, sentence by sentence. */
    public List<String> design() {
        return page.designDrawing().map(d -> design(d.words())).orElse(List.of());
    }

    private static List<String> design(List<String> words) {
        List<String> sentences = new ArrayList<>();
        int groups = 0;
        int others = 0;
        for (String sentence : words) {
            boolean group = DesignDrawing.isOfOneGroup(sentence);
            if (group ? groups++ < MOST_GROUPS : others++ < DESIGN_SENTENCES) {
                sentences.add(shortened(sentence, LONGEST));
            }
        }
        if (groups > MOST_GROUPS) {
            sentences.add(Texts.now().say("sheet.groups.more", groups - MOST_GROUPS));
        }
        return sentences;
    }

    public List<ShortCriteria> criteria() {
        return ShortCriteria.of(page.criteria(), CRITERIA);
    }

    /** The study's own contacts, then the nearest sites, or those that are open, or the first. */
    public List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        List<Contact> central = page.study().contacts().stream().limit(2).toList();
        if (!central.isEmpty()) {
            asked.add(new Asked(Optional.empty(), Optional.empty(), central));
        }
        if (page.sitesNear().isPresent()) {
            page.sitesNear().get().sites().stream()
                    .limit(MOST_SITES)
                    .forEach(n -> asked.add(site(page, n.site(), Optional.of(n.words()))));
        } else {
            List<Site> open =
                    page.study().sites().stream().filter(Places::isOpen).toList();
            Stream<Site> shown = open.isEmpty() ? page.study().sites().stream() : open.stream();
            shown.limit(MOST_SITES).forEach(s -> asked.add(site(page, s, Optional.empty())));
        }
        return asked;
    }

    private static Asked site(StudyPage page, Site site, Optional<String> distance) {
        String where = Stream.of(
                        site.facility().map(EnglishText::marked),
                        site.city(),
                        site.state(),
                        site.country().map(CountryWords::shown))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        Optional<String> status =
                site.status().map(s -> StatusTag.of(s, page.openness().level()).words());
        String remark = Stream.of(status, distance).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return new Asked(
                Optional.of(shortened(where, LONGEST)),
                Optional.of(remark).filter(r -> !r.isEmpty()),
                site.contacts().stream().limit(1).toList());
    }

    /** How many sites are not named on the sheet. */
    public int sitesLeft() {
        long named = asked().stream().filter(a -> a.where().isPresent()).count();
        return page.study().sites().size() - Math.toIntExact(named);
    }

    /** What one may want to ask the study team: of a treatment, only where the study gives one. */
    public List<String> questions() {
        boolean offered = isOf(StudyType.EXPANDED_ACCESS);
        boolean watched = isOf(StudyType.OBSERVATIONAL);
        boolean isOver = TakingPart.isOver(page.study());
        List<String> questions = new ArrayList<>();
        questions.add(
                offered
                        ? Texts.now().say("sheet.ask.offered")
                        : isOver
                                ? Texts.now().say("sheet.ask.over")
                                : Texts.now().say("sheet.ask.now"));
        questions.add(Texts.now().say("sheet.ask.values"));
        if (watched) {
            questions.add(Texts.now().say("sheet.ask.watched"));
        } else if (!offered) {
            questions.add(Texts.now().say("sheet.ask.treatment"));
            if (page.study().arms().size() != 1) {
                questions.add(Texts.now().say("sheet.ask.placebo"));
            }
        }
        if (!watched) {
            questions.add(Texts.now().say("sheet.ask.risks"));
        }
        questions.add(Texts.now().say("sheet.ask.visits"));
        questions.add(Texts.now().say("sheet.ask.costs"));
        questions.add(Texts.now().say("sheet.ask.stop"));
        questions.add(
                watched ? Texts.now().say("sheet.ask.results") : Texts.now().say("sheet.ask.after"));
        return questions;
    }

    private boolean isOf(StudyType type) {
        return page.study().design().type().filter(t -> t.is(type)).isPresent();
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int blank = text.lastIndexOf(' ', most - 1);
        return text.substring(0, blank > most / 2 ? blank : most - 1).strip() + "…";
    }
}
