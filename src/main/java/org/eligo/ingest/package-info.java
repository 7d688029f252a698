/**
 * The write side: takes studies in every form in which people have them, checks them and puts them into a store.
 *
 * <p>Start with {@link org.eligo.ingest.Loader}; {@link org.eligo.ingest.InputReader} takes the packing off and {@link
 * org.eligo.ingest.RecordFramer} finds the studies in the text. Not here: fetching from the registry, searching, and how a store
 * keeps what it is given.
 *
 * <p>Rooms it may use: search, record, schema, study. Libraries: zstd-jni, progressbar.
 */
@NullMarked
package org.eligo.ingest;

import org.jspecify.annotations.NullMarked;
