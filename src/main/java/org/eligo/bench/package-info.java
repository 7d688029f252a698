/**
 * Measuring: how fast studies are found, how much is kept where, and what the parser withstands; with figures that people can
 * print on their own machine.
 *
 * <p>Start with {@link org.eligo.bench.BenchCommand}; {@link org.eligo.bench.SearchBench} and {@link org.eligo.bench.QueryMix} say
 * what is searched and how it is timed. How to read the figures stands in {@code docs/benchmarks.md}. Not here: tests that hold
 * Eligo to a figure; a busy machine would break them.
 *
 * <p>Rooms it may use: finder, lucene, search, essie, vocabulary, schema. Libraries: lucene (the size of an index), picocli.
 */
@NullMarked
package org.eligo.bench;

import org.jspecify.annotations.NullMarked;
