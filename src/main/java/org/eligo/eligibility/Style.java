package org.eligo.eligibility;

/** How an item is marked; items of one list share it, and a change of it can mean a list inside the list. */
record Style(Mark mark, Form form) {

    /** Of a paragraph. */
    static final Style NONE = new Style(Mark.NONE, Form.PLAIN);

    /** What an item is marked with. */
    enum Mark {
        NONE,
        STAR,
        DASH,
        DOT,
        CIRCLE,
        OTHER_BULLET,
        NUMBER,
        SUB_NUMBER,
        CODE,
        LOWER_LETTER,
        UPPER_LETTER,
        LOWER_ROMAN,
        UPPER_ROMAN
    }

    /** What stands around a number or letter: {@code 1.}, {@code 1)} or {@code (1)}. */
    enum Form {
        PLAIN,
        BRACKET,
        BRACKETS
    }

    /** Whether items of this style carry a number or letter. */
    boolean numbered() {
        return switch (mark) {
            case NONE, STAR, DASH, DOT, CIRCLE, OTHER_BULLET -> false;
            case NUMBER, SUB_NUMBER, CODE, LOWER_LETTER, UPPER_LETTER, LOWER_ROMAN, UPPER_ROMAN -> true;
        };
    }

    /** The style of letters that looks like this one of roman numbers; any other style unchanged. */
    Style asLetter() {
        return switch (mark) {
            case LOWER_ROMAN -> new Style(Mark.LOWER_LETTER, form);
            case UPPER_ROMAN -> new Style(Mark.UPPER_LETTER, form);
            case NONE, STAR, DASH, DOT, CIRCLE, OTHER_BULLET, NUMBER, SUB_NUMBER, CODE, LOWER_LETTER, UPPER_LETTER ->
                this;
        };
    }
}
