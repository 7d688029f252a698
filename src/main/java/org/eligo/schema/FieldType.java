package org.eligo.schema;

/** What the values of a field are, and so how they are searched. The registry's type names stand at each constant. */
public enum FieldType {
    /** A node with children; it answers only MISSING and :size. */
    STRUCTURE,
    /** {@code text}: plain words. */
    TEXT,
    /** {@code markup}: words in markdown. */
    MARKUP,
    /** {@code nct}: a registry number. */
    NCT_ID,
    /** {@code GeoName}: a city or state. */
    GEO_NAME,
    /** {@code keyword}: one word, here the country code. */
    KEYWORD,
    /** One of a closed list, {@link Field#enumeration()}. */
    ENUM,
    BOOLEAN,
    /** {@code integer}, {@code short}, {@code long}. */
    INTEGER,
    /** {@code PartialDate}: yyyy, yyyy-MM or yyyy-MM-dd. */
    PARTIAL_DATE,
    /** {@code NormalizedDate}: yyyy-MM-dd. */
    DATE,
    /** {@code DateTimeMinutes}: yyyy-MM-dd'T'HH:mm. */
    DATE_TIME,
    /** {@code NormalizedTime}: a number and a unit, such as "18 Years". */
    AGE,
    /** {@code GeoPoint}: an object of lat and lon, in degrees. */
    GEO_POINT;

    /** Searched by its words. */
    public boolean isText() {
        return switch (this) {
            case TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD -> true;
            case STRUCTURE, ENUM, BOOLEAN, INTEGER, PARTIAL_DATE, DATE, DATE_TIME, AGE, GEO_POINT -> false;
        };
    }

    /** A calendar date of some precision. */
    public boolean isDate() {
        return this == PARTIAL_DATE || this == DATE || this == DATE_TIME;
    }

    /** Has an order: RANGE, TILT and sorting apply. */
    public boolean isOrdered() {
        return this == INTEGER || this == AGE || isDate();
    }

    static FieldType of(String registryType, boolean isEnum, boolean hasChildren) {
        if (hasChildren) {
            return STRUCTURE;
        }
        if (isEnum) {
            return ENUM;
        }
        return switch (registryType) {
            case "text" -> TEXT;
            case "markup" -> MARKUP;
            case "nct" -> NCT_ID;
            case "GeoName" -> GEO_NAME;
            case "keyword" -> KEYWORD;
            case "boolean" -> BOOLEAN;
            case "integer", "short", "long" -> INTEGER;
            case "PartialDate" -> PARTIAL_DATE;
            case "NormalizedDate" -> DATE;
            case "DateTimeMinutes" -> DATE_TIME;
            case "NormalizedTime" -> AGE;
            case "GeoPoint" -> GEO_POINT;
            default ->
                throw new IllegalStateException("The field table names a type that is not known: " + registryType);
        };
    }
}
