package org.eligo.search;

import java.util.List;

/**
 * Names that were asked for.
 *
 * @param total of a list from A to Z, how many there are; of suggestions, how many are here
 * @param complete false where some may be lacking: the list is still being made, or there are more names than it keeps
 */
public record NameAnswer(List<CountedName> names, int total, boolean complete) {

    public NameAnswer {
        names = List.copyOf(names);
    }
}
