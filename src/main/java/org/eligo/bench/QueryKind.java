package org.eligo.bench;

/** What people ask, as kinds of queries, and how often each comes in the mix. */
enum QueryKind {
    CONDITION("condition", 30),
    OTHER_TERMS("other terms", 15),
    CONDITION_AND_PLACE("condition and place", 10),
    /** The portal's first page of results: a condition, ticked filters, six facets, the exact total. */
    RESULT_PAGE("result page with facets", 10),
    FACETS_ONLY("facets without words", 5),
    NEAR("recruiting near a place", 10),
    SITE("recruiting site in a city", 5),
    EXPRESSION("expression with ranges", 5),
    BY_DATE("condition by date", 5),
    TREATMENT_AND_SPONSOR("treatment and sponsor", 3),
    TITLE_OR_OUTCOME("title or outcome", 2);

    private final String label;
    private final int percent;

    QueryKind(String label, int percent) {
        this.label = label;
        this.percent = percent;
    }

    /** What tables call it. */
    String label() {
        return label;
    }

    /** Its share of the mix; all shares add up to 100. */
    int percent() {
        return percent;
    }
}
