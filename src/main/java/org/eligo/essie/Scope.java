package org.eligo.essie;

import java.util.List;
import java.util.Optional;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.schema.SearchArea;

/** What a leaf is compared with: a search area, or one field. */
public sealed interface Scope {

    /** The fields, each with its weight and whether synonyms count there. */
    List<SearchArea.Part> parts();

    /** All the fields of a search area, by their weights. */
    record WholeArea(SearchArea area) implements Scope {
        @Override
        public List<SearchArea.Part> parts() {
            return area.parts();
        }
    }

    /** One field alone, a structure included. */
    record OneField(Field field) implements Scope {
        @Override
        public List<SearchArea.Part> parts() {
            return List.of(new SearchArea.Part(field, 1, field.hasSynonyms()));
        }
    }

    /** Where nothing else is said: the area {@code BasicSearch}. */
    static Scope basic() {
        return new WholeArea(Schema.registry().area("BasicSearch").orElseThrow());
    }

    /** The field or the search area of that name; fields answer to their piece name, alternative names and path. */
    static Optional<Scope> named(String name) {
        Optional<Scope> field = Schema.registry().field(name).map(OneField::new);
        return field.isPresent() ? field : Schema.registry().area(name).map(WholeArea::new);
    }
}
