package org.eligo.portal.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eligo.finder.Finder;
import org.eligo.finder.ShowResult;
import org.eligo.language.Texts;
import org.eligo.portal.form.SearchForm;
import org.eligo.record.StudyRecord;
import org.eligo.record.StudyView;
import org.eligo.study.NctId;

/** Finds the trials that an address names, and says which cannot be shown. */
public final class CompareMaker {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    /** More names than this are not read. */
    private static final int MOST_NAMES = 50;

    private final Finder finder;

    /** @param finder shows the records */
    public CompareMaker(Finder finder) {
        this.finder = finder;
    }

    /** @param ids values of the parameter {@code ids}: numbers between commas or blanks */
    public ComparePage make(List<String> ids, LocalDate today) {
        List<String> remarks = new ArrayList<>();
        Set<NctId> numbers = new LinkedHashSet<>();
        ids.stream()
                .flatMap(BETWEEN::splitAsStream)
                .filter(name -> !name.isBlank())
                .limit(MOST_NAMES)
                .forEach(name -> NctId.parseWhole(name)
                        .ifPresentOrElse(
                                numbers::add, () -> remarks.add(Texts.now().say("compare.nonumber", brief(name)))));
        List<StudyPage> pages = new ArrayList<>();
        List<NctId> left = new ArrayList<>();
        for (NctId number : numbers) {
            if (pages.size() == ComparePage.MOST) {
                left.add(number);
            } else {
                record(number, remarks).map(StudyView::of).ifPresent(study -> {
                    if (pages.stream().noneMatch(p -> p.study().id().equals(study.id()))) {
                        pages.add(StudyPage.of(study, Optional.empty(), SearchForm.EMPTY, today));
                    }
                });
            }
        }
        if (!left.isEmpty()) {
            remarks.add(Texts.now()
                    .say(
                            "compare.left",
                            ComparePage.MOST,
                            String.join(", ", left.stream().map(NctId::toString).toList())));
        }
        return new ComparePage(pages, remarks);
    }

    private Optional<StudyRecord> record(NctId number, List<String> remarks) {
        return switch (finder.show(number)) {
            case ShowResult.Shown shown -> Optional.of(shown.record());
            case ShowResult.MovedTo moved -> {
                remarks.add(Texts.now().say("compare.moved", number, moved.id()));
                yield finder.show(moved.id()) instanceof ShowResult.Shown shown
                        ? Optional.of(shown.record())
                        : Optional.empty();
            }
            case ShowResult.Absent absent -> {
                remarks.add(Texts.now().say("compare.absent", number));
                yield Optional.empty();
            }
        };
    }

    private static String brief(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
