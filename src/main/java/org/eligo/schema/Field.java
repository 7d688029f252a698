package org.eligo.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One node of the registry's field tree. There is exactly one instance per node, so fields compare by identity.
 *
 * <p>Immutable once {@link Schema} has been built; safe for any number of threads.
 */
public final class Field {

    private final int ordinal;
    private final String name;
    private final String piece;
    private final String path;
    private final String title;
    private final FieldType type;
    private final String typeName;
    private final boolean list;
    private final boolean nested;
    private final boolean indexedOnly;
    private final boolean synonyms;
    private final @Nullable Enumeration enumeration;
    private final @Nullable Field parent;
    private final List<String> alternativeNames;
    private final List<Field> children = new ArrayList<>();
    private final Map<String, Field> childByName = new HashMap<>();

    Field(int ordinal, FieldRow row, @Nullable Field parent, @Nullable Enumeration enumeration) {
        this.ordinal = ordinal;
        this.name = row.name();
        this.piece = row.piece();
        this.path = parent == null ? row.name() : parent.path + "." + row.name();
        this.title = row.title();
        this.type = row.fieldType();
        this.typeName = row.typeOfOne();
        this.list = row.type().endsWith("[]");
        this.nested = row.nested();
        this.indexedOnly = row.indexedOnly();
        this.synonyms = row.synonyms();
        this.enumeration = enumeration;
        this.parent = parent;
        this.alternativeNames = List.copyOf(row.altPieceNames());
        if (parent != null) {
            parent.children.add(this);
            parent.childByName.put(name, this);
        }
    }

    /** Position in the table, depth first, 0 to {@link Schema#fields()}.size() - 1. */
    public int ordinal() {
        return ordinal;
    }

    /** The JSON key. */
    public String name() {
        return name;
    }

    /** The registry's piece name, unique: {@code BriefTitle}. */
    public String piece() {
        return piece;
    }

    /** The dotted path from the root, without list positions. */
    public String path() {
        return path;
    }

    /** The registry's label in words; the piece name where it gives none. */
    public String title() {
        return title;
    }

    public FieldType type() {
        return type;
    }

    /** The registry's name of the type of one value, which several fields may share: {@code DateStruct}, {@code Status}, {@code markup}. */
    public String typeName() {
        return typeName;
    }

    /** Its JSON value is an array. */
    public boolean isList() {
        return list;
    }

    /** {@code Location}: the one list whose elements can be searched one at a time. */
    public boolean isNested() {
        return nested;
    }

    /** Searchable, but not in the record: see {@link Derivation}. */
    public boolean isIndexedOnly() {
        return indexedOnly;
    }

    /** The registry expands synonyms in this field. */
    public boolean hasSynonyms() {
        return synonyms;
    }

    public boolean isLeaf() {
        return type != FieldType.STRUCTURE;
    }

    /** The closed list of values; present exactly where the type is {@link FieldType#ENUM}. */
    public Optional<Enumeration> enumeration() {
        return Optional.ofNullable(enumeration);
    }

    public Optional<Field> parent() {
        return Optional.ofNullable(parent);
    }

    public List<Field> children() {
        return Collections.unmodifiableList(children);
    }

    /** The child with that JSON key; null where there is none. Null rather than Optional: called for every key of every record. */
    public @Nullable Field child(String key) {
        return childByName.get(key);
    }

    /** Older spellings of the piece name, such as {@code BRIEF-TITLE}. */
    public List<String> alternativeNames() {
        return alternativeNames;
    }

    /** Lies inside one element of the nested list, so that it can be asked of a single site. */
    public boolean isInsideNested() {
        return nestedAncestor().isPresent();
    }

    /** The nested list that this field lies in. */
    public Optional<Field> nestedAncestor() {
        for (Field f = parent; f != null; f = f.parent) {
            if (f.nested) {
                return Optional.of(f);
            }
        }
        return Optional.empty();
    }

    /** A study can have several values: the field or one of its ancestors is a list. */
    public boolean isMultiValued() {
        return isMultiValuedBelow(null);
    }

    /** One site can have several values: the field, or one of its ancestors inside the nested list, is a list. */
    public boolean isMultiValuedAtSite() {
        return isMultiValuedBelow(nestedAncestor().orElse(null));
    }

    private boolean isMultiValuedBelow(@Nullable Field ancestor) {
        for (Field f = this; f != ancestor && f != null; f = f.parent) {
            if (f.list) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return piece;
    }
}
