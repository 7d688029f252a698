package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.SearchForm;

/**
 * What is known of the hospital that a search names.
 *
 * @param sentence whose sites are found, or that none has such a name
 * @param holding the search for names that hold these words, where none is called so as a whole and that finds more
 * @param names where names of hospitals with such words are listed
 */
public record HospitalNote(String sentence, Optional<Relaxation> holding, String names) {

    /** Finds out what is known. */
    static final class Maker {

        private final Counts counts;

        Maker(Counts counts) {
            this.counts = counts;
        }

        /** Empty where no hospital was named, or one by the whole name that sites have. */
        Optional<HospitalNote> of(SearchForm form) {
            String words = form.entry(Entry.HOSPITAL);
            if (!words.isEmpty()) {
                return Optional.of(new HospitalNote(
                        Texts.now().say(isKnown(holding(words)) ? "hospital.holding" : "hospital.unknown", words),
                        Optional.empty(),
                        names(words)));
            }
            return form.values(FilterGroup.FACILITY).stream()
                    .filter(name -> !isKnown(SearchForm.EMPTY.with(FilterGroup.FACILITY, List.of(name))))
                    .findFirst()
                    .map(name -> wholeUnknown(form, name));
        }

        private HospitalNote wholeUnknown(SearchForm form, String name) {
            SearchForm other = form.with(FilterGroup.FACILITY, List.of()).with(Entry.HOSPITAL, name);
            long studies = counts.total(other);
            return new HospitalNote(
                    Texts.now().say("hospital.unknown.whole", name),
                    studies == 0
                            ? Optional.empty()
                            : Optional.of(new Relaxation(Texts.now().say("hospital.words", name), other, studies)),
                    names(name));
        }

        private boolean isKnown(SearchForm form) {
            return counts.total(form.withExact(true)) > 0;
        }

        private static SearchForm holding(String words) {
            return SearchForm.EMPTY.with(Entry.HOSPITAL, words);
        }

        private static String names(String words) {
            return Addresses.of("/facilities") + "?name=" + Addresses.encoded(words);
        }
    }
}
