/**
 * The command line: sub-commands, settings and exit codes for people who work in a shell.
 *
 * <p>Start with {@link org.eligo.cli.EligoCommand}; every setting stands in {@link org.eligo.cli.Setting}. A command says what to
 * do and how it went; loading is ingest's, searching finder's. Not here: which engine and server are behind ({@link
 * org.eligo.cli.Workshop} asks for them).
 *
 * <p>Rooms it may use: web, finder, ingest, demo, search, essie, vocabulary, record, schema, study. Libraries: picocli, jackson.
 */
@NullMarked
package org.eligo.cli;

import org.jspecify.annotations.NullMarked;
