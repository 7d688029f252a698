package org.eligo.schema;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One node as it stands in {@code fields.json}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FieldRow(
        String name,
        String piece,
        String title,
        String type,
        boolean isEnum,
        boolean synonyms,
        boolean nested,
        boolean indexedOnly,
        List<String> altPieceNames,
        List<FieldRow> children) {

    FieldRow(
            String name,
            String piece,
            @Nullable String title,
            String type,
            boolean isEnum,
            boolean synonyms,
            boolean nested,
            boolean indexedOnly,
            @Nullable List<String> altPieceNames,
            @Nullable List<FieldRow> children) {
        this.name = name;
        this.piece = piece;
        this.title = Objects.requireNonNullElse(title, piece);
        this.type = type;
        this.isEnum = isEnum;
        this.synonyms = synonyms;
        this.nested = nested;
        this.indexedOnly = indexedOnly;
        this.altPieceNames = altPieceNames == null ? List.of() : altPieceNames;
        this.children = children == null ? List.of() : children;
    }

    FieldType fieldType() {
        return FieldType.of(typeOfOne(), isEnum, !children.isEmpty());
    }

    /** The type without the mark of a list. */
    String typeOfOne() {
        return type.endsWith("[]") ? type.substring(0, type.length() - 2) : type;
    }
}
