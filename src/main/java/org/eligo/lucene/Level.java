package org.eligo.lucene;

/** Which documents a query is asked of. */
enum Level {
    /** The one that stands for the whole study. */
    STUDY,
    /** Those that stand for one site each. */
    SITE
}
