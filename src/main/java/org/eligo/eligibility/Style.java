package org.eligo.eligibility;

/** How an item is marked; items of one list share it, and a change of it can mean a list inside the list. */
enum Style {
    NONE,
    STAR,
    DASH,
    DOT,
    CIRCLE,
    OTHER_BULLET,
    NUMBER,
    NUMBER_BRACKET,
    NUMBER_BRACKETS,
    SUB_NUMBER,
    CODE,
    LOWER_LETTER,
    LOWER_LETTER_BRACKET,
    LOWER_LETTER_BRACKETS,
    UPPER_LETTER,
    UPPER_LETTER_BRACKET,
    UPPER_LETTER_BRACKETS,
    LOWER_ROMAN,
    LOWER_ROMAN_BRACKET,
    LOWER_ROMAN_BRACKETS,
    UPPER_ROMAN,
    UPPER_ROMAN_BRACKET,
    UPPER_ROMAN_BRACKETS;

    /** Whether items of this style carry a number or letter. */
    boolean numbered() {
        return compareTo(NUMBER) >= 0;
    }
}
