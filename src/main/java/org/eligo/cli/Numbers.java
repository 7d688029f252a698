package org.eligo.cli;

import org.eligo.study.NctId;

/** NCT numbers as they are typed. */
final class Numbers {

    private Numbers() {}

    static NctId of(String typed) {
        return NctId.parse(typed)
                .orElseThrow(() -> new UsageException(
                        "\"" + typed + "\" is no NCT number; one is NCT and eight digits, such as NCT01234567."));
    }
}
