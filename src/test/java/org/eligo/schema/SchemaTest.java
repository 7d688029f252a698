package org.eligo.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SchemaTest {

    private static final Schema SCHEMA = Schema.registry();

    @Test
    void the_tables_are_complete() {
        assertThat(SCHEMA.fields()).hasSize(531);
        assertThat(SCHEMA.fields().stream().filter(Field::isLeaf)).hasSize(419);
        assertThat(SCHEMA.fields().stream().filter(Field::isIndexedOnly)).hasSize(77);
        assertThat(SCHEMA.areas()).hasSize(19);
        assertThat(SCHEMA.enumerations()).hasSize(41);
        assertThat(SCHEMA.roots())
                .extracting(Field::name)
                .startsWith("protocolSection")
                .endsWith("hasResults");
    }

    @Test
    void every_field_answers_to_its_piece_its_path_and_its_other_names() {
        Set<String> pieces = new HashSet<>();
        for (Field field : SCHEMA.fields()) {
            assertThat(pieces.add(field.piece())).as(field.piece()).isTrue();
            assertThat(SCHEMA.field(field.piece())).contains(field);
            assertThat(SCHEMA.field(field.path())).contains(field);
            field.alternativeNames()
                    .forEach(name -> assertThat(SCHEMA.field(name)).as(name).contains(field));
            assertThat(SCHEMA.fields().get(field.ordinal())).isSameAs(field);
        }
        assertThat(SCHEMA.field("brief-title").orElseThrow().piece()).isEqualTo("BriefTitle");
        assertThat(SCHEMA.field("OVERALLSTATUS").orElseThrow().piece()).isEqualTo("OverallStatus");
        assertThat(SCHEMA.field("NoSuchField")).isEmpty();
    }

    @Test
    void a_field_knows_its_place() {
        Field city = SCHEMA.piece("LocationCity");
        assertThat(city.path()).isEqualTo("protocolSection.contactsLocationsModule.locations.city");
        assertThat(city.isInsideNested()).isTrue();
        assertThat(city.isMultiValued()).isTrue();
        assertThat(city.isList()).isFalse();
        assertThat(SCHEMA.piece("Location").isNested()).isTrue();
        assertThat(SCHEMA.piece("Location").isInsideNested()).isFalse();
        assertThat(SCHEMA.fields().stream().filter(Field::isNested)).hasSize(1);
    }

    @Test
    void exactly_the_index_only_fields_are_derived() {
        for (Field field : SCHEMA.fields()) {
            assertThat(SCHEMA.derivation(field).isPresent()).as(field.piece()).isEqualTo(field.isIndexedOnly());
        }
        assertThat(SCHEMA.derivation(SCHEMA.piece("NumCollaboratorsPlusLead")))
                .contains(new Derivation.CountOf(List.of(SCHEMA.piece("Collaborator")), 1));
    }

    @Test
    void exactly_enumeration_fields_have_their_values_and_none_is_empty() {
        for (Field field : SCHEMA.fields()) {
            assertThat(field.enumeration().isPresent()).as(field.piece()).isEqualTo(field.type() == FieldType.ENUM);
            field.enumeration().ifPresent(e -> assertThat(e.values()).hasSizeGreaterThan(1));
        }
    }

    @Test
    void a_value_is_found_by_name_label_and_loose_spelling() {
        Enumeration phases = SCHEMA.piece("Phase").enumeration().orElseThrow();
        assertThat(phases.find("phase-2").orElseThrow().name()).isEqualTo("PHASE2");
        assertThat(phases.find("Phase 2").orElseThrow().name()).isEqualTo("PHASE2");
        assertThat(phases.find("PHASE2").orElseThrow().name()).isEqualTo("PHASE2");
        assertThat(phases.find("Phase 9")).isEmpty();
        for (Enumeration enumeration : SCHEMA.enumerations()) {
            enumeration
                    .values()
                    .forEach(v -> assertThat(enumeration.find(v.name())).contains(v));
        }
    }

    @Test
    void areas_have_weighted_fields_that_hold_words_or_names() {
        for (SearchArea area : SCHEMA.areas()) {
            assertThat(SCHEMA.area(area.name().toUpperCase(Locale.ROOT))).contains(area);
            assertThat(area.parts()).isNotEmpty();
            for (SearchArea.Part part : area.parts()) {
                assertThat(part.weight()).isBetween(0.0, 1.0).isPositive();
                assertThat(part.field().type().isText() || part.field().type() == FieldType.ENUM)
                        .isTrue();
            }
        }
    }
}
