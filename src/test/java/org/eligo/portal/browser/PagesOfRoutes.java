package org.eligo.portal.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.portal.address.Route;

/** Finds a page of every route by following links from the others. */
final class PagesOfRoutes {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int MAX_FETCHED = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final Map<String, Optional<String>> found = new LinkedHashMap<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    private PagesOfRoutes(String server) {
        this.server = server;
    }

    /** By the route's path; empty where no link leads to it. Routes that answer no pages are left out. */
    static Map<String, Optional<String>> found(String server, List<Route> routes) {
        PagesOfRoutes pages = new PagesOfRoutes(server);
        for (Route route : routes) {
            pages.found.put(route.path(), Optional.empty());
            if (!route.path().contains("{")) {
                pages.meet(route.path());
            }
        }
        for (int i = 0; i < MAX_FETCHED && !pages.waiting.isEmpty(); i++) {
            pages.follow(pages.waiting.remove());
        }
        return pages.found;
    }

    /** Only one page of each route is fetched. */
    private void meet(String address) {
        String path = address.replaceAll("\\?.*", "");
        for (Map.Entry<String, Optional<String>> entry : found.entrySet()) {
            boolean fits = path.matches(entry.getKey().replaceAll("\\{[^}]*\\}", "[^/]+"));
            if (fits && entry.getValue().isEmpty()) {
                entry.setValue(Optional.of(address));
                if (seen.add(address)) {
                    waiting.add(address);
                }
            }
        }
    }

    private void follow(String address) {
        HttpResponse<String> answer = get(address);
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            found.values().removeIf(example -> example.equals(Optional.of(address)));
            return;
        }
        Matcher link = LINK.matcher(answer.body());
        while (link.find()) {
            meet(link.group(1).replace("&amp;", "&"));
        }
    }

    private HttpResponse<String> get(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server + address)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(address + " could not be fetched", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
