package org.eligo.gazetteer;

/** What the point of a place stands for. */
public enum PlaceKind {
    /** The middle of a city. */
    CITY("city"),
    /** The middle of the area that a postal code covers. */
    POSTAL_CODE("postal code area"),
    /** Where the people of a state, province or region live, on average. */
    REGION("state or region"),
    /** Where the people of a country live, on average. */
    COUNTRY("country");

    private final String words;

    PlaceKind(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
