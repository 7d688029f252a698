package org.eligo.lucene;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.eligo.schema.CountedNames;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;

/**
 * The names in the index, and which document holds them. A study is a block: one document for each site, then the study's own,
 * which holds the values of the sites too. A field of the schema is indexed under its piece name; the endings below tell its
 * other forms apart (no piece name holds such a character).
 */
final class IndexFields {

    /** On every document of the block: the study's number as written, so that a block can be replaced whole. */
    static final String ID = "#id";

    /** On the study's own document only: {@link #STUDY}; on a site's: {@link #SITE}. */
    static final String KIND = "#kind";

    static final String STUDY = "study";
    static final String SITE = "site";

    /** The study's number as a number: order and identity. */
    static final String NUMBER = "#number";

    /** {@link org.eligo.record.StudyRecord#contentHash()}. */
    static final String HASH = "#hash";

    /** Stored: the card, the record. */
    static final String CARD = "#card";

    static final String RECORD = "#record";

    /** Terms: the pieces that have a value. */
    static final String PRESENT = "#present";

    /** Terms: piece, colon, length as {@link #sizeTerm} writes it. */
    static final String SIZE = "#size";

    /** The words of BasicSearch's text fields, each with the weight of its best field as frequency: see {@link BasicWords}. */
    static final String BASIC = "#basic";

    /** Terms on a site: the pieces of {@link #MARKED_ABSENT} that it lacks; on a study: those that one of its sites lacks. */
    private static final String ABSENT = "#absent";

    /** On a site: its point, as {@link SitePoint} packs it. */
    static final String POINT = "#point";

    /** Ends the name of the field of whole values: normal forms of the words, a blank between. */
    private static final String WHOLE = "!";

    /** Ends the name of what is indexed for one site. */
    private static final String AT_SITE = "@";

    /** Ends the name of the field that holds words as they are written. */
    private static final String AS_WRITTEN = "=";

    /**
     * Stands before, between and after the values of a text field, of a site's only between; no word has this byte. In front of
     * a normal form among words as written it says that the form itself does not stand there, only others of it.
     */
    static final BytesRef EDGE = new BytesRef(new byte[] {1});

    /** What a site's lack of is looked up as often as its value: whatever sites are filtered by. */
    static final List<Field> MARKED_ABSENT = Stream.of(
                    "LocationFacility",
                    "LocationStatus",
                    "LocationCity",
                    "LocationState",
                    "LocationCountry",
                    "LocationGeoPoint")
            .map(Schema.registry()::piece)
            .toList();

    private IndexFields() {}

    static String name(Field field, Level level) {
        return field.piece() + suffix(level);
    }

    static String asWritten(Field field) {
        return field.piece() + AS_WRITTEN;
    }

    /** The value of a name as a site writes it. */
    static String valueAtSite(Field field) {
        return field.piece() + AT_SITE + AS_WRITTEN;
    }

    /** Whether each study's values are there to be counted: of names where the table says so, of enumerations and flags always. */
    static boolean hasValuesOfStudies(Field field) {
        return !field.type().isText() || CountedNames.isOfStudies(field);
    }

    /** Whole values, where {@link #hasWhole}. */
    static String whole(Field field, Level level) {
        return field.piece() + suffix(level) + WHOLE;
    }

    /** Whether a whole value is one term: of names of sites, and of those that are counted for studies too, of studies. */
    static boolean hasWhole(Field field, Level level) {
        return field.type().isText()
                && CountedNames.isOfSites(field)
                && switch (level) {
                    case STUDY -> CountedNames.isOfStudies(field);
                    case SITE -> true;
                };
    }

    static String absent(Level level) {
        return ABSENT + suffix(level);
    }

    static String present(Level level) {
        return PRESENT + suffix(level);
    }

    static String size(Level level) {
        return SIZE + suffix(level);
    }

    /** Fixed width, so that terms sort by length. Longer lists than the form has room for count as the longest it has. */
    static String sizeTerm(Field field, long size) {
        String digits = Long.toString(Math.clamp(size, 0, 99_999_999));
        return field.piece() + ":" + "0".repeat(8 - digits.length()) + digits;
    }

    /** Whether ranges of the field are answered by a tree of points beside the doc values: where such ranges are common. */
    static boolean hasPoints(Field field) {
        return field.type().isDate()
                || field.type() == FieldType.AGE
                || field.piece().equals("EnrollmentCount");
    }

    private static String suffix(Level level) {
        return switch (level) {
            case STUDY -> "";
            case SITE -> AT_SITE;
        };
    }
}
