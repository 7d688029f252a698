package org.eligo.eligibility;

/** What a section, or an item, holds below its own words. */
public sealed interface Block permits Paragraph, ItemList {}
