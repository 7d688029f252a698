package org.eligo.search;

import java.util.List;
import org.eligo.schema.Field;
import org.eligo.schema.SearchArea;

/** Where words are looked for. */
public sealed interface Scope {

    /** The fields, each with its weight and whether synonyms count there. */
    List<SearchArea.Part> parts();

    /** One field. */
    record OneField(Field field) implements Scope {
        @Override
        public List<SearchArea.Part> parts() {
            return List.of(new SearchArea.Part(field, 1, field.hasSynonyms()));
        }
    }

    /** All fields of a search area, by their weights. */
    record WholeArea(SearchArea area) implements Scope {
        @Override
        public List<SearchArea.Part> parts() {
            return area.parts();
        }
    }
}
