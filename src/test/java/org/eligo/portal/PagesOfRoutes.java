package org.eligo.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.language.InterfaceLanguage;
import org.eligo.portal.address.Route;

/**
 * An example of every page of {@link Portal#routes()} that is there, found by following links from the pages that need no name.
 *
 * <p>Routes that answer other things than pages are named in {@link #NO_PAGES}; a test that uses this asks {@link #missing()}, so that
 * no route is left out in silence.
 */
public final class PagesOfRoutes {

    /** Routes that answer no page, and what they answer. */
    private static final Map<String, String> NO_PAGES = Map.of(
            "/download/{file}", "a file of studies",
            "/suggest", "JSON for the script",
            "/check", "JSON for the script",
            "/robots.txt", "text for search engines",
            "/sitemap.xml", "XML for search engines",
            "/sitemaps/{file}", "XML for search engines",
            "/assets/{file}", "style, script and pictures of pages");

    /** Addresses that are typed or come from elsewhere: links lead to the one with the title in it. */
    private static final List<String> TYPED = List.of("/study/NCT99000001");

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");

    /** Some addresses of a route lead elsewhere: so many others are tried. */
    private static final int MAX_TRIES = 12;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final List<Route> routes;
    private final Map<String, String> examples = new LinkedHashMap<>();
    private final Map<String, Integer> tries = new HashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    private PagesOfRoutes(String server, List<Route> routes) {
        this.server = server;
        this.routes = routes;
    }

    /** @param server the address of its home page, without the slash; it has a study NCT99000001 */
    public static PagesOfRoutes of(String server) {
        PagesOfRoutes pages = new PagesOfRoutes(
                server,
                Portal.routes().stream()
                        .filter(route -> !NO_PAGES.containsKey(route.path()))
                        .toList());
        pages.routes.stream()
                .map(Route::path)
                .filter(path -> !path.contains("{"))
                .forEach(pages::meet);
        TYPED.forEach(pages::meet);
        while (!pages.waiting.isEmpty()) {
            pages.follow(pages.waiting.remove());
        }
        return pages;
    }

    /** An address for each route that has one, in the order of finding. */
    public List<String> english() {
        return examples.values().stream().distinct().toList();
    }

    /** The same, in Spanish. */
    public List<String> spanish() {
        return english().stream()
                .map(InterfaceLanguage::withoutPrefix)
                .map(InterfaceLanguage.SPANISH::address)
                .distinct()
                .toList();
    }

    /** The routes of pages to which no link leads. */
    public List<String> missing() {
        return routes.stream()
                .map(Route::path)
                .filter(path -> !examples.containsKey(path))
                .toList();
    }

    private void meet(String path) {
        for (Route route : routes) {
            if (fits(route, path)
                    && !examples.containsKey(route.path())
                    && !seen.contains(path)
                    && tries.merge(route.path(), 1, Integer::sum) <= MAX_TRIES) {
                seen.add(path);
                waiting.add(path);
            }
        }
    }

    private void follow(String path) {
        List<String> wanted = routes.stream()
                .filter(route -> fits(route, path) && !examples.containsKey(route.path()))
                .map(Route::path)
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        HttpResponse<String> answer = get(path);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() == 200 && type.startsWith("text/html")) {
            wanted.forEach(route -> examples.put(route, path));
            Matcher link = LINK.matcher(answer.body());
            while (link.find()) {
                meet(link.group(1));
            }
        }
    }

    private static boolean fits(Route route, String path) {
        return path.matches(route.path().replaceAll("\\{[^}]*\\}", "[^/]+"));
    }

    private HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path + " could not be fetched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
