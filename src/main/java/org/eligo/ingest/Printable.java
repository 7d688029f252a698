package org.eligo.ingest;

/** Foreign text made fit for one line of a report: control characters as question marks, at most 300 characters. */
final class Printable {

    private static final int MAX_LENGTH = 300;

    private Printable() {}

    static String of(String text) {
        String head = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
        StringBuilder line = new StringBuilder(head.length());
        head.codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        return line.toString();
    }
}
