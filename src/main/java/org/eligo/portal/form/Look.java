package org.eligo.portal.form;

import java.util.ArrayList;
import java.util.List;

/**
 * How results are shown.
 *
 * @param columns of the table, in the enum's order; empty means the usual ones
 */
public record Look(Order order, View view, List<Column> columns) {

    static final Look USUAL = new Look(Order.USUAL, View.CARDS, List.of());

    public Look {
        columns = List.copyOf(columns);
    }

    public Look withOrder(Order order) {
        return new Look(order, view, columns);
    }

    public Look withView(View view) {
        return new Look(order, view, columns);
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
