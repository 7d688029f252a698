package org.eligo.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import org.eligo.search.StoreState;

/** Writes pages as HTML. Safe for any number of threads. */
final class Pages {

    private static final String DESCRIPTION = "Find clinical trials: what is studied, where, and whom to ask.";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.eligo.portal.pages");
    private final Assets assets;

    Pages(Assets assets) {
        this.assets = assets;
    }

    String home(StoreState state) {
        Frame frame = frame("Find clinical trials", DESCRIPTION, Optional.of("/"), true, state);
        return write("home.jte", Map.of("frame", frame, "form", SearchForm.EMPTY));
    }

    String results(ResultsPage page, StoreState state) {
        String words = page.words().isEmpty() ? "All studies" : page.words();
        String from = page.form().offset() > 0 ? ", from " + (page.form().offset() + 1) : "";
        Frame frame = frame(words + ": " + page.heading() + from, DESCRIPTION, Optional.empty(), false, state);
        return write("results.jte", Map.of("frame", frame, "page", page));
    }

    String study(StudyPage page, StoreState state) {
        Frame frame = frame(
                page.study().title() + " (" + page.study().id() + ")",
                page.metaDescription(),
                Optional.of(page.address()),
                true,
                state);
        return write("study.jte", Map.of("frame", frame, "page", page));
    }

    String browse(BrowsePage page, StoreState state) {
        Frame frame = frame(
                page.heading(),
                page.heading() + ": which are open, and where.",
                Optional.of(page.canonical()),
                true,
                state);
        return write("browse.jte", Map.of("frame", frame, "page", page));
    }

    String about(StoreState state) {
        Frame frame = frame(
                "How Eligo works things out",
                "How Eligo computes what it shows beside the registry's records.",
                Optional.of("/about"),
                true,
                state);
        return write("about.jte", Map.of("frame", frame));
    }

    String problem(Problem problem, StoreState state) {
        Frame frame = frame(problem.heading(), DESCRIPTION, Optional.empty(), false, state);
        return write("problem.jte", Map.of("frame", frame, "problem", problem));
    }

    private Frame frame(
            String title, String description, Optional<String> canonical, boolean indexed, StoreState state) {
        return new Frame(
                title,
                description,
                canonical,
                indexed,
                assets.stylesheet(),
                assets.script(),
                assets.icon(),
                StoreFacts.of(state));
    }

    private String write(String template, Map<String, Object> values) {
        StringOutput html = new StringOutput(1 << 14);
        engine.render(template, values, html);
        // HTML has no NUL, and records and addresses may: it is shown as the sign for what cannot be shown.
        return html.toString().replace('\u0000', '\uFFFD');
    }
}
