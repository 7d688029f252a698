package org.eligo.schema;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The registry's tables, read once from {@code fields.json}, {@code search-areas.json} and {@code enums.json} beside this class
 * (API version 2.0.5). Immutable; safe for any number of threads.
 */
public final class Schema {

    private static final class Holder {
        static final Schema REGISTRY = new Schema();
    }

    private final List<Field> roots = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, Field> rootByName = new HashMap<>();
    private final Map<String, Enumeration> enumerations = new LinkedHashMap<>();
    private final Map<String, SearchArea> areas = new LinkedHashMap<>();
    private final Map<String, Field> byName = new HashMap<>();
    private final Map<String, Field> byFoldedName = new HashMap<>();
    private final Map<String, SearchArea> byFoldedArea = new HashMap<>();
    private final Map<Field, Derivation> derivations;

    private Schema() {
        ObjectMapper mapper = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        Map<String, Enumeration> byPiece = new HashMap<>();
        for (EnumRow row : read(mapper, "enums.json", new TypeReference<List<EnumRow>>() {})) {
            List<Enumeration.Value> values = new ArrayList<>();
            row.values().forEach(v -> values.add(new Enumeration.Value(v.value(), v.legacyValue())));
            Enumeration enumeration = new Enumeration(row.type(), values);
            enumerations.put(row.type(), enumeration);
            row.pieces().forEach(piece -> byPiece.put(piece, enumeration));
        }
        for (FieldRow row : read(mapper, "fields.json", new TypeReference<List<FieldRow>>() {})) {
            Field root = add(row, null, byPiece);
            roots.add(root);
            rootByName.put(root.name(), root);
        }
        nameFields();
        for (AreaRow row : read(mapper, "search-areas.json", new TypeReference<List<AreaRow>>() {})) {
            SearchArea area = area(row);
            areas.put(area.name(), area);
            byFoldedArea.put(area.name().toLowerCase(Locale.ROOT), area);
        }
        derivations = Derivations.of(this);
    }

    /** The registry's schema. */
    public static Schema registry() {
        return Holder.REGISTRY;
    }

    /** The top of the tree, in the order of the record: protocolSection … hasResults. */
    public List<Field> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** The root with that JSON key; null where there is none. Null as in {@link Field#child}. */
    public @Nullable Field root(String key) {
        return rootByName.get(key);
    }

    /** Every node, depth first; {@link Field#ordinal()} is the position. */
    public List<Field> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** The 19 search areas. */
    public List<SearchArea> areas() {
        return List.copyOf(areas.values());
    }

    public List<Enumeration> enumerations() {
        return List.copyOf(enumerations.values());
    }

    /** The node by its piece name, which must exist: for the few places in the program that mean one field. */
    public Field piece(String piece) {
        Field field = byName.get(piece);
        if (field == null || !field.piece().equals(piece)) {
            throw new IllegalArgumentException("The registry's schema has no piece named " + piece + ".");
        }
        return field;
    }

    /**
     * The node by its piece name, an alternative name or its dotted path. Exact spelling wins; else case is ignored.
     */
    public Optional<Field> field(String name) {
        Field exact = byName.get(name);
        return exact != null
                ? Optional.of(exact)
                : Optional.ofNullable(byFoldedName.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The search area of that name; exact spelling, else case is ignored. */
    public Optional<SearchArea> area(String name) {
        SearchArea exact = areas.get(name);
        return exact != null
                ? Optional.of(exact)
                : Optional.ofNullable(byFoldedArea.get(name.toLowerCase(Locale.ROOT)));
    }

    /** How an {@linkplain Field#isIndexedOnly() index-only} field gets its value; empty for every other field. */
    public Optional<Derivation> derivation(Field field) {
        return Optional.ofNullable(derivations.get(field));
    }

    private Field add(FieldRow row, @Nullable Field parent, Map<String, Enumeration> byPiece) {
        Enumeration enumeration = row.isEnum() ? Objects.requireNonNull(byPiece.get(row.piece()), row.piece()) : null;
        Field field = new Field(fields.size(), row, parent, enumeration);
        fields.add(field);
        for (FieldRow child : row.children()) {
            Field unused = add(child, field, byPiece);
        }
        return field;
    }

    /** Piece names first, then paths, then alternative names; a leaf before a structure where only case differs. */
    private void nameFields() {
        fields.forEach(f -> byName.put(f.piece(), f));
        fields.forEach(f -> byName.putIfAbsent(f.path(), f));
        fields.forEach(f -> f.alternativeNames().forEach(n -> byName.putIfAbsent(n, f)));
        for (boolean leaf : new boolean[] {true, false}) {
            for (Field f : fields) {
                if (f.isLeaf() == leaf) {
                    byFoldedName.putIfAbsent(f.piece().toLowerCase(Locale.ROOT), f);
                    byFoldedName.putIfAbsent(f.path().toLowerCase(Locale.ROOT), f);
                    f.alternativeNames().forEach(n -> byFoldedName.putIfAbsent(n.toLowerCase(Locale.ROOT), f));
                }
            }
        }
    }

    private SearchArea area(AreaRow row) {
        List<SearchArea.Part> parts = new ArrayList<>();
        for (AreaRow.PartRow part : row.parts()) {
            part.pieces().forEach(p -> parts.add(new SearchArea.Part(piece(p), part.weight(), part.isSynonyms())));
        }
        return new SearchArea(row.name(), Optional.ofNullable(row.uiLabel()), Optional.ofNullable(row.param()), parts);
    }

    private static <T> T read(ObjectMapper mapper, String table, TypeReference<T> type) {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(table), table)) {
            return mapper.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema table " + table + " cannot be read.", e);
        }
    }
}
