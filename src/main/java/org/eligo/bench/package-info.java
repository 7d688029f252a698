/**
 * Measuring: how fast studies are loaded and found, how much is kept where, and what the parser withstands; with figures that people can
 * print on their own machine.
 *
 * <p>Start with {@link org.eligo.bench.BenchCommand}; {@link org.eligo.bench.SearchBench} and {@link org.eligo.bench.QueryMix} say
 * what is searched and how it is timed; {@link org.eligo.bench.BenchLoad} and {@link org.eligo.bench.Amplifier} what is loaded.
 * How to read the figures stands in {@code docs/benchmarks.md}. Not here: tests that hold Eligo to a figure; a busy machine would
 * break them.
 *
 * <p>Rooms it may use: ingest, finder, demo, lucene, search, essie, vocabulary, record, schema, study. Libraries: jackson (to find what
 * can be varied in a record), lucene (the size of an index), picocli.
 */
@NullMarked
package org.eligo.bench;

import org.jspecify.annotations.NullMarked;
