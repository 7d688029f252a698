package org.eligo.portal.browser;

/** Pages in the states they can be in, over the demo's studies. One of every route: {@link org.eligo.portal.PagesOfRoutes}. */
enum PageType {
    HOME("/", 200),
    RESULTS("/search?cond=cancer&status=OPEN&age=70", 200),
    RESULTS_TABLE("/search?cond=cancer&view=table", 200),
    RESULTS_MAP("/search?cond=cancer&view=map", 200),
    NOTHING_FOUND("/search?cond=zzyzx&status=RECRUITING", 200),
    ADVANCED("/advanced", 200),
    STUDY("/study/NCT99000002", 200),
    STUDY_WITH_RESULTS("/study/NCT99000001", 200),
    SHEET("/study/NCT99000001/a-study/sheet", 200),
    COMPARE("/compare?ids=NCT99000001,NCT99000002,NCT99000003", 200),
    COUNTRIES("/locations", 200),
    COUNTRY_ON_A_MAP("/locations/united-states?view=map", 200),
    LETTER("/conditions/c", 200),
    GLOSSARY("/glossary", 200),
    ABOUT("/about", 200),
    API("/api", 200),
    SAVED("/saved?ids=NCT99000001,NCT99000006", 200),
    IN_SPANISH("/es", 200),
    RESULTS_IN_SPANISH("/es/search?cond=cancer&status=OPEN&age=70", 200),
    STUDY_IN_SPANISH("/es/study/NCT99000001", 200),
    PROBLEM("/search?cond=(warm+OR", 400),
    NOT_FOUND("/no-such-page", 404);

    private final String path;
    private final int status;

    PageType(String path, int status) {
        this.path = path;
        this.status = status;
    }

    String path() {
        return path;
    }

    /** Of its answer, by HTTP. */
    int status() {
        return status;
    }
}
