package org.eligo.finder;

import java.util.HashSet;
import java.util.Set;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.Query;

/** Which fields a query looks at. */
final class SearchedFields {

    private final Set<Field> fields = new HashSet<>();

    private SearchedFields() {}

    static Set<Field> of(Query query) {
        SearchedFields searched = new SearchedFields();
        searched.add(query);
        return Set.copyOf(searched.fields);
    }

    private void add(Query query) {
        switch (query) {
            case Query.Everything everything -> {}
            case Query.Nothing nothing -> {}
            case Query.AllOf all -> all.parts().forEach(this::add);
            case Query.AnyOf any -> any.parts().forEach(this::add);
            case Query.Not not -> add(not.query());
            case Query.AtOneSite site -> add(site.query());
            case Query.Text text -> text.scope().parts().forEach(part -> fields.add(part.field()));
            case Query.OneOf oneOf -> fields.add(oneOf.field());
            case Query.Flag flag -> fields.add(flag.field());
            case Query.Between between -> fields.add(between.field());
            case Query.ListSize size -> fields.add(size.field());
            case Query.Within within -> fields.add(within.field());
            case Query.Present present -> fields.add(present.field());
            case Query.Ids ids -> {
                fields.add(Schema.registry().piece("NCTId"));
                fields.add(Schema.registry().piece("NCTIdAlias"));
            }
            case Query.Decayed decayed -> {
                fields.add(Schema.registry().piece("LocationGeoPoint"));
                add(decayed.query());
            }
            case Query.Tilted tilted -> {
                fields.add(tilted.by());
                add(tilted.query());
            }
        }
    }
}
