package org.eligo.study.results;

import java.util.List;
import java.util.Optional;

/**
 * A statistical comparison of groups. Names are the registry's, numbers as written, comments in markdown.
 *
 * @param groups which are compared
 * @param hypothesis the registry's name: SUPERIORITY, NON_INFERIORITY, …
 * @param parameter what is estimated, in words
 * @param spread what {@code spreadValue} is
 * @param sides of the confidence interval: ONE_SIDED or TWO_SIDED
 * @param percent of the confidence interval
 */
public record Analysis(
        List<String> groups,
        Optional<String> groupDescription,
        Optional<Boolean> testedNonInferiority,
        Optional<String> hypothesis,
        Optional<String> hypothesisComment,
        Optional<String> pValue,
        Optional<String> pValueComment,
        Optional<String> method,
        Optional<String> methodComment,
        Optional<String> parameter,
        Optional<String> parameterValue,
        Optional<String> spread,
        Optional<String> spreadValue,
        Optional<String> sides,
        Optional<String> percent,
        Optional<String> lower,
        Optional<String> upper,
        Optional<String> lowerComment,
        Optional<String> upperComment,
        Optional<String> estimateComment,
        Optional<String> other) {

    public Analysis {
        groups = List.copyOf(groups);
    }
}
