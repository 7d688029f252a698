package org.eligo.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.browse.BrowsePage;
import org.eligo.portal.find.ResultsPage;
import org.eligo.portal.find.SavedPage;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.show.ComparePage;
import org.eligo.portal.show.SchemaOrg;
import org.eligo.portal.show.SheetPage;
import org.eligo.portal.show.StudyPage;
import org.eligo.search.StoreState;

/** Writes pages as HTML. Safe for any number of threads. */
final class Pages {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.eligo.portal.pages");
    private final Assets assets;
    private final DataDates dates;

    Pages(Assets assets, DataDates dates) {
        this.assets = assets;
        this.dates = dates;
    }

    String home(StoreState state) {
        Frame frame = frame(
                Texts.now().say("menu.find"),
                Texts.now().say("page.description"),
                Optional.of(Addresses.of("/")),
                true,
                state);
        return write("home.jte", Map.of("frame", frame, "form", SearchForm.EMPTY));
    }

    String advanced(SearchForm form, StoreState state) {
        Frame frame = frame(
                Texts.now().say("form.ways"),
                Texts.now().say("page.description"),
                Optional.of(Addresses.of("/advanced")),
                form.isEmpty(),
                state);
        return write("advanced.jte", Map.of("frame", frame, "form", form));
    }

    String saved(SavedPage page, StoreState state) {
        Frame frame = frame(page.heading(), Texts.now().say("page.description"), Optional.empty(), false, state);
        return write("saved.jte", Map.of("frame", frame, "page", page));
    }

    String results(ResultsPage page, StoreState state) {
        String words = page.words().isEmpty() ? Texts.now().say("page.all") : page.words();
        String from = page.form().offset() > 0
                ? ", " + Texts.now().say("page.from", page.form().offset() + 1)
                : "";
        Frame frame = frame(
                words + ": " + page.heading() + from,
                Texts.now().say("page.description"),
                Optional.empty(),
                false,
                state);
        return write("results.jte", Map.of("frame", frame, "page", page, "files", assets.map()));
    }

    /** Writes a study's page, as it is made. */
    void study(StudyPage page, Optional<String> own, StoreState state, OutputStream out) {
        Optional<String> address = own.map(o -> o + page.address());
        Frame frame = frame(
                page.study().title() + " (" + page.study().id() + ")",
                page.metaDescription(),
                Optional.of(address.orElse(page.address())),
                true,
                state);
        Map<String, Object> values = Map.of(
                "frame",
                frame,
                "page",
                page,
                "address",
                address,
                "linkedData",
                SchemaOrg.json(page, address),
                "files",
                assets.map());
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            engine.render("study.jte", values, new MarkedOutput(new WriterOutput(writer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sheet(SheetPage sheet, Optional<String> own, StoreState state) {
        Frame frame = frame(
                Texts.now().say("page.sheet", sheet.page().study().title()),
                sheet.page().metaDescription(),
                Optional.of(own.orElse("") + sheet.page().address()),
                false,
                state);
        return write("sheet.jte", Map.of("frame", frame, "sheet", sheet));
    }

    String compare(ComparePage page, StoreState state) {
        String ids = page.pages().stream().map(p -> p.study().id().toString()).collect(Collectors.joining(", "));
        String title = page.heading() + (ids.isEmpty() ? "" : ": " + ids);
        return write(
                "compare.jte",
                Map.of(
                        "frame",
                        frame(title, Texts.now().say("page.description"), Optional.empty(), false, state),
                        "page",
                        page));
    }

    String browse(BrowsePage page, Optional<String> own, StoreState state) {
        Frame frame = frame(
                page.heading(),
                Texts.now().say("page.browse", page.heading()),
                Optional.of(own.orElse("") + page.canonical()),
                true,
                state);
        return write("browse.jte", Map.of("frame", frame, "page", page, "files", assets.map()));
    }

    String glossary(StoreState state) {
        Frame frame = frame(
                Texts.now().say("glossary.heading"),
                Texts.now().say("page.glossary"),
                Optional.of(Addresses.of("/glossary")),
                true,
                state);
        return write("glossary.jte", Map.of("frame", frame));
    }

    String about(StoreState state) {
        Frame frame = frame(
                Texts.now().say("about.heading"),
                Texts.now().say("page.about"),
                Optional.of(Addresses.of("/about")),
                true,
                state);
        return write("about.jte", Map.of("frame", frame));
    }

    String api(StoreState state) {
        Frame frame = frame(
                Texts.now().say("foot.programs"),
                Texts.now().say("page.api"),
                Optional.of(Addresses.of("/api")),
                true,
                state);
        return write("api.jte", Map.of("frame", frame));
    }

    String problem(Problem problem, StoreState state) {
        Frame frame = frame(problem.heading(), Texts.now().say("page.description"), Optional.empty(), false, state);
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
                assets.script(InterfaceLanguage.now()),
                assets.icon(),
                StoreFacts.of(state, dates.of(state)));
    }

    private String write(String template, Map<String, Object> values) {
        StringOutput html = new StringOutput(1 << 14);
        engine.render(template, values, new MarkedOutput(html));
        // HTML has no NUL, and records and addresses may: it is shown as the sign for what cannot be shown.
        return html.toString().replace('\u0000', '\uFFFD');
    }
}
