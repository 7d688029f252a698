package org.eligo.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eligo.language.InterfaceLanguage;
import org.eligo.study.Study;

/**
 * A copy of a record that was made so long ago that the registry may know more. What came after that day it cannot tell, and nobody
 * is to be blamed for that.
 *
 * @param day when the copy was made
 * @param written as in the record
 */
public record RecordCopy(LocalDate day, String written) {

    /** Days after which a copy counts as old. */
    public static final int OLD_DAYS = 60;

    /** The copy of that study's record; empty where it is not old on that day, or does not say when it was made. */
    public static Optional<RecordCopy> ifOld(Study study, LocalDate today) {
        return ifOld(study.dataDate(), today);
    }

    static Optional<RecordCopy> ifOld(Optional<String> written, LocalDate today) {
        return RecordDate.read("VersionHolder", written)
                .filter(date -> ChronoUnit.DAYS.between(date.firstDay(), today) > OLD_DAYS)
                .map(date -> new RecordCopy(date.firstDay(), date.written()));
    }

    /** The day in words. */
    public String words() {
        return day.format(InterfaceLanguage.now().day());
    }

    /** "3 years ago"; empty text for less than two months. */
    String ago(LocalDate today) {
        return date().ago(today);
    }

    private RecordDate date() {
        return new RecordDate("VersionHolder", written, day, day);
    }
}
