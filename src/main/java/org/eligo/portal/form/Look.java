package org.eligo.portal.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.eligo.study.NctId;

/**
 * How results are shown.
 *
 * @param columns of the table, in the enum's order; empty means the usual ones
 * @param size results on a page, one of {@link #SIZES}
 * @param ticked studies that are to be compared, on whatever page they stand; at most {@link #MOST_TICKED}
 */
public record Look(Order order, View view, List<Column> columns, int size, List<NctId> ticked) {

    /** So many results can stand on a page, the usual number first. */
    public static final List<Integer> SIZES = List.of(20, 50, 100);

    /** More are not remembered. */
    static final int MOST_TICKED = 20;

    static final Look USUAL = new Look(Order.USUAL, View.CARDS, List.of(), SIZES.getFirst(), List.of());

    public Look {
        columns = List.copyOf(columns);
        ticked = new LinkedHashSet<>(ticked).stream().limit(MOST_TICKED).toList();
        if (!SIZES.contains(size)) {
            throw new IllegalArgumentException("A page has " + SIZES + " results, not " + size + ".");
        }
    }

    public Look withOrder(Order order) {
        return new Look(order, view, columns, size, ticked);
    }

    public Look withView(View view) {
        return new Look(order, view, columns, size, ticked);
    }

    public Look withSize(int size) {
        return new Look(order, view, columns, size, ticked);
    }

    public Look withTicked(List<NctId> ticked) {
        return new Look(order, view, columns, size, ticked);
    }

    /** The number that is written so; the usual one where none of {@link #SIZES} is. */
    static int size(String text) {
        return SIZES.stream()
                .filter(size -> text.equals(Integer.toString(size)))
                .findFirst()
                .orElse(SIZES.getFirst());
    }

    /** The studies whose numbers stand there; what is no number is passed over. */
    static List<NctId> ticked(List<String> numbers) {
        return numbers.stream()
                .flatMap(text -> Stream.of(text.split(",", MOST_TICKED)))
                .flatMap(text -> NctId.parseWhole(text.strip()).stream())
                .toList();
    }

    /** The table's columns. */
    List<Column> shownColumns() {
        List<Column> shown = new ArrayList<>();
        for (Column column : Column.values()) {
            if (columns.isEmpty() ? column.isUsual() : columns.contains(column)) {
                shown.add(column);
            }
        }
        return shown;
    }
}
