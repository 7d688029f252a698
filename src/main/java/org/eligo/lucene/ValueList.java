package org.eligo.lucene;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eligo.search.Facet;

/** All values of one field with their counts, most frequent first, to be found by how they begin. */
final class ValueList {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private record Value(String folded, Facet.Count count) {}

    private final List<Value> values;

    ValueList(List<Facet.Count> counts) {
        values = counts.stream().map(c -> new Value(fold(c.value()), c)).toList();
    }

    List<Facet.Count> beginningWith(String prefix, int limit) {
        String folded = fold(prefix);
        return values.stream()
                .filter(v -> v.folded().startsWith(folded))
                .limit(limit)
                .map(Value::count)
                .toList();
    }

    private static String fold(String text) {
        String decomposed = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
