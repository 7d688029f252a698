package org.eligo.portal;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.finder.BadQuery;
import org.eligo.finder.Finder;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.ShowResult;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;
import org.eligo.portal.address.Addresses;
import org.eligo.portal.address.AskedAddress;
import org.eligo.portal.address.BadAddress;
import org.eligo.portal.address.OwnAddress;
import org.eligo.portal.address.QueryPart;
import org.eligo.portal.address.Route;
import org.eligo.portal.browse.BrowseMaker;
import org.eligo.portal.browse.BrowsePage;
import org.eligo.portal.browse.BrowseRoutes;
import org.eligo.portal.browse.Sitemap;
import org.eligo.portal.find.ExpressionCheck;
import org.eligo.portal.find.OneBox;
import org.eligo.portal.find.ResultsFile;
import org.eligo.portal.find.ResultsMaker;
import org.eligo.portal.find.ResultsPage;
import org.eligo.portal.find.SavedMaker;
import org.eligo.portal.find.SearchPlan;
import org.eligo.portal.find.Suggestions;
import org.eligo.portal.form.AddressReader;
import org.eligo.portal.form.Entry;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.map.SiteMap;
import org.eligo.portal.place.StoreGazetteer;
import org.eligo.portal.place.Wayfinder;
import org.eligo.portal.place.Whereabouts;
import org.eligo.portal.show.CompareMaker;
import org.eligo.portal.show.ComparePage;
import org.eligo.portal.show.SheetPage;
import org.eligo.portal.show.StudyPage;
import org.eligo.record.ResultsView;
import org.eligo.record.StudyView;
import org.eligo.search.SearchBusy;
import org.eligo.search.SearchTimeout;
import org.eligo.search.StoreException;
import org.eligo.search.StoreState;
import org.eligo.study.NctId;
import org.eligo.study.Study;

/**
 * The pages for people: every address, what it answers, and what it answers when something is wrong.
 *
 * <p>Over 400 lines, since all addresses and their answers to wrong requests are read here in one place.
 */
public final class Portal {

    private static final System.Logger LOG = System.getLogger(Portal.class.getName());

    private static final List<Route> OWN = List.of(
            new Route("GET", "/", "Home: the search form, and what is loaded."),
            new Route(
                    "GET", "/es", "Home in Spanish; before the address of any other page, /es asks for it in Spanish."),
            new Route("GET", "/search", "Results of a search, with filters, an order and pages."),
            new Route("GET", "/advanced", "Every filter as a form, and the query language."),
            new Route("GET", "/saved", "A list of trials, named by their numbers."),
            new Route("GET", "/download/{file}", "All results of a search as a file."),
            new Route("GET", "/suggest", "Suggestions for a text box, as JSON."),
            new Route("GET", "/check", "Whether an expression of the query language can be read, as JSON."),
            new Route("GET", "/study/{nctId}", "A study, by its NCT number."),
            new Route("GET", "/study/{nctId}/{slug}", "The same, with its title in the address."),
            new Route("GET", "/study/{nctId}/{slug}/sheet", "A study on two pages for print, to take to one's doctor."),
            new Route("GET", "/compare", "Two to five trials side by side."),
            new Route("GET", "/glossary", "Words of clinical trials, explained."),
            new Route("GET", "/about", "How Eligo works out what it shows beside the records."),
            new Route("GET", "/api", "What programs can ask, with examples."),
            new Route("GET", "/robots.txt", "What search engines may visit."),
            new Route("GET", "/sitemap.xml", "All pages: an index of files, for search engines."),
            new Route("GET", "/sitemaps/{file}", "One of these files."),
            new Route("GET", "/assets/{file}", "The style sheet, the script and the icon."));

    private static final List<Route> ROUTES =
            Stream.concat(OWN.stream(), BrowseRoutes.ROUTES.stream()).toList();

    private static final String ROBOTS = """
            User-agent: *
            Disallow: /search
            Disallow: /saved
            Disallow: /es/search
            Disallow: /es/saved
            Disallow: /download/
            Disallow: /api/
            Disallow: /*?
            Allow: /*?page=
            Allow: /study/
            Allow: /assets/
            Sitemap:\s""";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer");

    private final Finder finder;
    private final InstantSource clock;
    private final Assets assets = new Assets();
    private final Pages pages;
    private final OwnAddress own;
    private final OneBox oneBox;
    private final ResultsMaker results;
    private final SearchPlan plan;
    private final SavedMaker saved;
    private final Suggestions suggestions;
    private final CompareMaker compare;
    private final BrowseMaker browse;
    private final Sitemap sitemap;

    /**
     * The pages over a finder.
     *
     * @param clock says what day it is, in UTC
     * @param publicAddress under which people reach them, without a path or a slash at its end; empty: the host of each request
     */
    public Portal(Finder finder, InstantSource clock, Optional<URI> publicAddress) {
        this.finder = finder;
        this.pages = new Pages(assets, new DataDates(finder));
        this.clock = clock;
        this.own = new OwnAddress(publicAddress);
        StoreGazetteer gazetteer = new StoreGazetteer(finder);
        Wayfinder wayfinder = new Wayfinder(gazetteer);
        this.plan = new SearchPlan(wayfinder, clock);
        this.oneBox = new OneBox(finder, wayfinder);
        this.results = new ResultsMaker(finder, plan, clock);
        this.saved = new SavedMaker(finder, clock);
        this.suggestions = new Suggestions(finder, gazetteer);
        this.compare = new CompareMaker(finder);
        this.browse = new BrowseMaker(finder, clock);
        this.sitemap = new Sitemap(finder, browse, own);
    }

    /** Every address, each also answered to HEAD. */
    public static List<Route> routes() {
        return ROUTES;
    }

    /** Adds the addresses, and a page for every address that nobody serves: call it after all others have added theirs. */
    public void addTo(RoutesConfig routes) {
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            page(routes, language, "/", this::home);
            page(routes, language, "/search", this::search);
            page(routes, language, "/advanced", this::advanced);
            page(routes, language, "/saved", this::saved);
            page(routes, language, "/suggest", this::suggest);
            page(routes, language, "/check", this::check);
            page(routes, language, "/study/{nctId}", this::study);
            page(routes, language, "/study/{nctId}/{slug}", this::study);
            page(routes, language, "/study/{nctId}/{slug}/sheet", this::study);
            page(routes, language, "/compare", this::compare);
            BrowseRoutes.ROUTES.forEach(route -> page(routes, language, route.path(), this::browse));
            page(routes, language, "/glossary", context -> html(context, 200, pages.glossary(finder.state())));
            page(routes, language, "/about", context -> html(context, 200, pages.about(finder.state())));
            page(routes, language, "/api", context -> html(context, 200, pages.api(finder.state())));
        }
        add(routes, "/download/{file}", this::download);
        add(routes, "/robots.txt", this::robots);
        add(routes, "/sitemap.xml", context -> sitemap.index(context));
        add(routes, "/sitemaps/{file}", this::sitemapFile);
        add(routes, "/assets/{file}", this::asset);
        add(routes, "/*", this::elsewhere);
        for (HandlerType method : List.of(
                HandlerType.POST, HandlerType.PUT, HandlerType.PATCH, HandlerType.DELETE, HandlerType.OPTIONS)) {
            var unused = routes.addHttpHandler(method, "/*", guarded(this::onlyRead));
        }
    }

    /** The headers of every page. */
    public static Map<String, String> headers() {
        return HEADERS;
    }

    /** The page for an error that is told before any page was asked for: its address could not be read, or there was no room. */
    public String errorPage(int status, String sentence) {
        String heading = switch (status) {
            case 400 -> Texts.now().say("problem.address");
            case 405 -> Texts.now().say("problem.method");
            case 503 -> Texts.now().say("problem.busy");
            default ->
                status < 500 ? Texts.now().say("problem.request") : Texts.now().say("problem.ours");
        };
        return pages.problem(Problem.of(status, heading, sentence, SearchForm.EMPTY), stateOrEmpty());
    }

    private void page(RoutesConfig routes, InterfaceLanguage language, String path, Handler handler) {
        add(routes, language.address(path), handler);
    }

    private void add(RoutesConfig routes, String path, Handler handler) {
        for (HandlerType method : List.of(HandlerType.GET, HandlerType.HEAD)) {
            var unused = routes.addHttpHandler(method, path, guarded(handler));
        }
    }

    /** Sets the headers, and answers errors by a page. Nothing of the query is logged: it can be about a patient. */
    private Handler guarded(Handler handler) {
        return context -> {
            HEADERS.forEach((name, value) -> header(context, name, value));
            AskedAddress.duringRequest(context, () -> answer(context, handler));
        };
    }

    private void answer(Context context, Handler handler) throws Exception {
        try {
            StoreGazetteer.duringRequest(() -> handler.handle(context));
        } catch (BadQuery e) {
            problem(context, badQuery(e, typed(context)));
        } catch (BadAddress e) {
            problem(
                    context,
                    new Problem(
                            400,
                            Texts.now().say("problem.search"),
                            String.valueOf(e.getMessage()),
                            Optional.empty(),
                            e.field(),
                            typed(context)));
        } catch (SearchTimeout e) {
            header(context, "Retry-After", Long.toString(SearchBusy.RETRY_AFTER.toSeconds()));
            problem(
                    context,
                    Problem.of(503, Texts.now().say("problem.slow"), String.valueOf(e.getMessage()), typed(context)));
        } catch (SearchBusy e) {
            header(context, "Retry-After", Long.toString(e.retryAfter().toSeconds()));
            problem(
                    context,
                    Problem.of(
                            503,
                            Texts.now().say("problem.busy.search"),
                            String.valueOf(e.getMessage()),
                            typed(context)));
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.ERROR, "The store failed under " + context.path(), e);
            header(context, "Retry-After", Long.toString(SearchBusy.RETRY_AFTER.toSeconds()));
            problem(context, ours(503, context));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A page under " + context.path() + " failed", e);
            problem(context, ours(500, context));
        }
    }

    private void home(Context context) {
        html(context, 200, pages.home(finder.state()));
    }

    private void search(Context context) {
        AddressReader reader = new AddressReader(QueryPart.read(context.queryString()));
        SearchForm form = reader.search();
        if (!form.entry(Entry.ONE_BOX).isEmpty()) {
            Optional<NctId> number = oneBox.number(form);
            context.redirect(
                    number.isPresent()
                            ? Addresses.of("/study/" + number.get())
                            : oneBox.understood(form).address(),
                    HttpStatus.SEE_OTHER);
            return;
        }
        ResultsPage page = results.make(form, reader.signsLeftOut());
        html(context, 200, pages.results(page, finder.state()));
    }

    private void advanced(Context context) {
        SearchForm form = new AddressReader(QueryPart.read(context.queryString())).search();
        html(context, 200, pages.advanced(form, finder.state()));
    }

    private void saved(Context context) {
        List<String> ids = QueryPart.read(context.queryString()).getOrDefault("ids", List.of());
        html(context, 200, pages.saved(saved.make(ids), finder.state()));
    }

    private void download(Context context) {
        SearchForm form = new AddressReader(QueryPart.read(context.queryString())).search();
        Optional<ResultsFile.Form> file = ResultsFile.Form.named(context.pathParam("file"));
        if (file.isEmpty()) {
            noSuchAddress(context);
            return;
        }
        new ResultsFile(finder, today()).answer(context, file.get(), plan.counting(form));
    }

    private void suggest(Context context) {
        AddressReader reader = new AddressReader(QueryPart.read(context.queryString()));
        json(context, suggestions.json(reader.last("kind"), reader.last("text")));
    }

    private void check(Context context) {
        AddressReader reader = new AddressReader(QueryPart.read(context.queryString()));
        json(context, ExpressionCheck.of(finder, reader.last("text")).json());
    }

    private static void json(Context context, String json) {
        header(context, "Cache-Control", "no-store");
        text(context, "application/json; charset=utf-8", json);
    }

    private void study(Context context) {
        SearchForm search = typed(context);
        String number = context.pathParam("nctId");
        Optional<NctId> id = NctId.parseWhole(number);
        if (id.isEmpty()) {
            problem(
                    context,
                    Problem.of(
                            404,
                            Texts.now().say("problem.study"),
                            Texts.now().say("problem.study.number", brief(number)),
                            search));
            return;
        }
        switch (finder.show(id.get())) {
            case ShowResult.Shown shown -> show(context, shown, number, search);
            case ShowResult.MovedTo moved ->
                context.redirect(Addresses.of("/study/" + moved.id()) + search.suffix(), HttpStatus.MOVED_PERMANENTLY);
            case ShowResult.Absent absent ->
                problem(
                        context,
                        Problem.of(
                                404,
                                Texts.now().say("problem.study"),
                                Texts.now().say("problem.study.absent", id.get()),
                                search));
        }
    }

    private void show(Context context, ShowResult.Shown shown, String number, SearchForm search) {
        Study study = StudyView.of(shown.record());
        String slug = context.pathParamMap().getOrDefault("slug", "");
        boolean sheet = context.path().endsWith("/sheet") && !slug.equals("sheet");
        String address = Addresses.study(study.id(), study.title());
        String asked = Addresses.of("/study/" + number + (slug.isEmpty() ? "" : "/" + slug));
        if (!sheet && slug.equals("sheet") && !asked.equals(address)) {
            String sheetAddress = StudyPage.of(study, Optional.empty(), SearchForm.EMPTY, today())
                    .sheetAddress();
            context.redirect(sheetAddress + search.suffix(), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        if (!number.equals(study.id().toString()) || !(sheet || slug.isEmpty() || asked.equals(address))) {
            context.redirect(address + search.suffix(), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        Optional<SiteMap.Mark> near = plan.where(search) instanceof Whereabouts.Around around
                ? Optional.of(new SiteMap.Mark(around.point(), around.label()))
                : Optional.empty();
        Optional<String> here = own.of(context);
        if (sheet) {
            StudyPage page = StudyPage.of(study, Optional.empty(), search, today(), near);
            html(context, 200, pages.sheet(new SheetPage(page, here.map(o -> o + address)), here, shown.state()));
            return;
        }
        StudyPage page = StudyPage.of(study, ResultsView.of(shown.record()), search, today(), near);
        header(context, "Cache-Control", "no-cache");
        var unused = context.status(200).contentType("text/html; charset=utf-8");
        PageStream out = new PageStream(context::outputStream);
        pages.study(page, here, shown.state(), out);
        out.whole().ifPresent(context::result);
    }

    private void compare(Context context) {
        ComparePage page = compare.make(parameters(context, "ids"), today());
        boolean nothing = page.pages().isEmpty() && !page.remarks().isEmpty();
        html(context, nothing ? 404 : 200, pages.compare(page, finder.state()));
    }

    private static List<String> parameters(Context context, String name) {
        return QueryPart.read(context.queryString()).getOrDefault(name, List.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void robots(Context context) {
        String index = own.orLocal(context) + "/sitemap.xml";
        text(context, "text/plain; charset=utf-8", ROBOTS + index + "\n");
    }

    private void sitemapFile(Context context) {
        String file = context.pathParam("file");
        boolean there = file.endsWith(".xml") && sitemap.file(context, file.substring(0, file.length() - 4));
        if (!there) {
            noSuchAddress(context);
        }
    }

    private void browse(Context context) {
        switch (BrowseRoutes.answer(context, browse)) {
            case BrowseRoutes.Answer.Page(BrowsePage page) ->
                html(context, 200, pages.browse(page, own.of(context), finder.state()));
            case BrowseRoutes.Answer.Moved(String address) -> context.redirect(address, HttpStatus.MOVED_PERMANENTLY);
            case BrowseRoutes.Answer.Elsewhere(String address) -> context.redirect(address, HttpStatus.FOUND);
            case BrowseRoutes.Answer.Nowhere() ->
                problem(
                        context,
                        Problem.of(
                                404,
                                Texts.now().say("problem.nowhere"),
                                Texts.now().say("problem.nowhere.why"),
                                SearchForm.EMPTY));
        }
    }

    private void asset(Context context) {
        Optional<Assets.Asset> asset = assets.find(context.pathParam("file"));
        if (asset.isEmpty()) {
            noSuchAddress(context);
            return;
        }
        header(context, "Cache-Control", "public, max-age=31536000, immutable");
        var unused = context.contentType(asset.get().type()).result(asset.get().content());
    }

    private void onlyRead(Context context) {
        header(context, "Allow", "GET, HEAD");
        if (context.method().equals(HandlerType.OPTIONS)) {
            var unused = context.status(204);
            return;
        }
        problem(
                context,
                Problem.of(
                        405,
                        Texts.now().say("problem.method"),
                        Texts.now().say("problem.method.which", context.method()),
                        typed(context)));
    }

    /** A number alone leads to its study, if none of its digits is missing. */
    private void elsewhere(Context context) {
        String path = InterfaceLanguage.withoutPrefix(context.path());
        Optional<NctId> number =
                path.length() == "/NCT00000000".length() ? NctId.parse(path.substring(1)) : Optional.empty();
        if (number.isPresent()) {
            context.redirect(Addresses.of("/study/" + number.get()), HttpStatus.MOVED_PERMANENTLY);
        } else {
            noSuchAddress(context);
        }
    }

    private void noSuchAddress(Context context) {
        problem(
                context,
                Problem.of(
                        404, Texts.now().say("problem.nopage"), Texts.now().say("problem.nopage.why"), typed(context)));
    }

    private void problem(Context context, Problem problem) {
        html(context, problem.status(), pages.problem(problem, stateOrEmpty()));
    }

    /** Even a store that cannot be read has a page that says so. */
    private StoreState stateOrEmpty() {
        try {
            return finder.state();
        } catch (StoreException e) {
            // Told already by the page itself.
            return new StoreState(0, 0, Map.of());
        }
    }

    private static Problem badQuery(BadQuery e, SearchForm form) {
        return new Problem(
                400,
                Texts.now().say("problem.search"),
                e.sentence(),
                Optional.of(e.caretLines()).filter(lines -> !lines.isEmpty()),
                field(e),
                form);
    }

    private static Optional<String> field(BadQuery e) {
        return e.where().equals(BadQuery.ADVANCED_FILTER)
                ? Optional.of(Entry.EXPERT.parameter())
                : e.parameter().map(QueryParameter::parameter);
    }

    private static Problem ours(int status, Context context) {
        return Problem.of(status, Texts.now().say("problem.ours"), Texts.now().say("problem.ours.why"), typed(context));
    }

    private static SearchForm typed(Context context) {
        return new AddressReader(QueryPart.read(context.queryString())).whateverCanBeRead();
    }

    private static String brief(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static void html(Context context, int status, String html) {
        header(context, "Cache-Control", "no-cache");
        text(context.status(status), "text/html; charset=utf-8", html);
    }

    private static void text(Context context, String type, String text) {
        var unused = context.contentType(type).result(text);
    }

    private static void header(Context context, String name, String value) {
        var unused = context.header(name, value);
    }
}
