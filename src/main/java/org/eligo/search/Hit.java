package org.eligo.search;

import java.util.Optional;
import org.eligo.record.StudyRecord;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;

/**
 * A study that was found.
 *
 * @param score 0 or more; 0 where nothing was scored
 * @param cursor its place
 * @param card present where cards were wanted
 * @param record present where records were wanted
 * @param sites those that were asked for
 */
public record Hit(
        NctId id, float score, Cursor cursor, Optional<StudyCard> card, Optional<StudyRecord> record, SiteHits sites) {

    /** The same, with its record in memory. */
    Hit held() {
        return new Hit(id, score, cursor, card, record.map(StudyRecord::held), sites);
    }
}
