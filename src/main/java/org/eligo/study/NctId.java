package org.eligo.study;

import java.util.Optional;

/**
 * A registry number: {@code NCT} and eight digits, at least one of them not zero.
 *
 * @param number the digits as a number, 1 to 99,999,999
 */
public record NctId(int number) implements Comparable<NctId> {

    public static final int MAX_NUMBER = 99_999_999;

    private static final int WHOLE_LENGTH = "NCT00000000".length();

    public NctId {
        if (number < 1 || number > MAX_NUMBER) {
            throw new IllegalArgumentException(
                    "An NCT number lies between 1 and " + MAX_NUMBER + ", not " + number + ".");
        }
    }

    /**
     * Reads a number as people and clients write it: any case, leading zeros optional
     * (the registry's own rule {@code ^[Nn][Cc][Tt]0*[1-9]\d{0,7}$}).
     *
     * @return empty where the text is not such a number
     */
    public static Optional<NctId> parse(CharSequence text) {
        int length = text.length();
        if (length < 4
                || !isLetter(text.charAt(0), 'N')
                || !isLetter(text.charAt(1), 'C')
                || !isLetter(text.charAt(2), 'T')) {
            return Optional.empty();
        }
        long number = 0;
        for (int i = 3; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            number = number * 10 + (c - '0');
            if (number > MAX_NUMBER) {
                return Optional.empty();
            }
        }
        return number == 0 ? Optional.empty() : Optional.of(new NctId((int) number));
    }

    /**
     * Reads a number with at least its eight digits, as pages write it: with one digit too few it may be a slip of the pen, and as
     * {@link #parse} has it another study's.
     *
     * @return empty where the text is not such a number
     */
    public static Optional<NctId> parseWhole(CharSequence text) {
        return text.length() >= WHOLE_LENGTH ? parse(text) : Optional.empty();
    }

    /** As {@link #parse}, for text that is known to be right. */
    public static NctId of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not an NCT number."));
    }

    private static boolean isLetter(char c, char upper) {
        return c == upper || c == upper + ('a' - 'A');
    }

    @Override
    public int compareTo(NctId other) {
        return Integer.compare(number, other.number);
    }

    /** The registry's spelling, eleven characters. */
    @Override
    public String toString() {
        String digits = Integer.toString(number);
        return "NCT" + "0".repeat(8 - digits.length()) + digits;
    }
}
