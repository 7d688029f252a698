package org.eligo.portal.browser;

/** An example of every type of page, over the demo's studies. */
enum PageType {
    HOME("/"),
    RESULTS("/search?cond=cancer&status=OPEN&age=70"),
    RESULTS_TABLE("/search?cond=cancer&view=table"),
    RESULTS_MAP("/search?cond=cancer&view=map"),
    NOTHING_FOUND("/search?cond=zzyzx&status=RECRUITING"),
    ADVANCED("/advanced"),
    STUDY("/study/NCT99000002"),
    STUDY_WITH_RESULTS("/study/NCT99000001"),
    SHEET("/study/NCT99000001/a-study/sheet"),
    COMPARE("/compare?ids=NCT99000001,NCT99000002,NCT99000003"),
    COUNTRIES("/locations"),
    COUNTRY_ON_A_MAP("/locations/united-states?view=map"),
    LETTER("/conditions/c"),
    GLOSSARY("/glossary"),
    ABOUT("/about"),
    API("/api"),
    SAVED("/saved?ids=NCT99000001,NCT99000006"),
    PROBLEM("/search?cond=(warm+OR"),
    NOT_FOUND("/no-such-page");

    private final String path;

    PageType(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
