/**
 * One study's JSON as it came: checked against the schema, walked, projected, read as a card or as a whole; never rewritten.
 *
 * <p>Start with {@link org.eligo.record.StudyRecord} (the bytes) and {@link org.eligo.record.RecordReader} (the walk over them
 * that names every field, the derived ones of the schema included). Not here: where records are kept, and what their words mean.
 *
 * <p>Rooms it may use: schema, study. Libraries: jackson.
 */
@NullMarked
package org.eligo.record;

import org.jspecify.annotations.NullMarked;
