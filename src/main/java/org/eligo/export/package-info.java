/**
 * Records in other people's forms: CSV, RIS, FHIR R5, a zip, lines of JSON.
 *
 * <p>Start with {@link org.eligo.export.StudyColumns}, the one registry of columns from which tables come; {@link
 * org.eligo.export.StudyTree} is how a record is asked by the registry's piece names. Nothing is invented: what a record does not say is
 * absent in every form. Not here: which studies go out, HTTP, and JSON as the registry writes it (that is the record itself).
 *
 * <p>Rooms it may use: record, schema, study. Libraries: jackson, fastcsv.
 */
@NullMarked
package org.eligo.export;

import org.jspecify.annotations.NullMarked;
