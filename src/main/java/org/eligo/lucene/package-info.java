/**
 * The search engine in this process: Apache Lucene behind the port.
 *
 * <p>Start with {@link org.eligo.lucene.LuceneEngine}. {@link org.eligo.lucene.StudyDocuments} says what is written for a study,
 * {@link org.eligo.lucene.QueryCompiler} how each kind of query is answered from it; both take the names from {@link
 * org.eligo.lucene.IndexFields}. Not here: what a query means (search), where studies come from (ingest).
 *
 * <p>Rooms it may use: search, essie, vocabulary, record, gazetteer, schema, study. Libraries: lucene, zstd-jni.
 */
@NullMarked
package org.eligo.lucene;

import org.jspecify.annotations.NullMarked;
