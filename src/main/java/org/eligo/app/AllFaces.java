package org.eligo.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eligo.api.ApiRoutes;
import org.eligo.api.RouteParameter;
import org.eligo.bench.http.HttpSurface;
import org.eligo.cli.Workshop;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;
import org.eligo.finder.QueryParameter;
import org.eligo.portal.Portal;
import org.eligo.search.SearchEngine;
import org.eligo.vocabulary.Synonyms;
import org.eligo.web.ServerLimits;

/** Everything that is served, for those who measure and trouble it. */
final class AllFaces implements HttpSurface {

    /** What pages take besides boxes and filters. */
    private static final List<String> OF_PAGES =
            List.of("sort", "page", "offset", "exact", "view", "next", "q", "size");

    @Override
    public List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        ApiRoutes.routes()
                .forEach(route -> addresses.add(new Address(
                        route.method(),
                        route.path(),
                        route.parameters().stream().map(AllFaces::parameter).toList(),
                        route.media())));
        List<Parameter> ofPages = parametersOfPages();
        Portal.routes().forEach(route -> addresses.add(new Address(route.method(), route.path(), ofPages, List.of())));
        return addresses;
    }

    @Override
    public Served serve(SearchEngine engine) {
        WebServer server = WebServer.start(
                new Finder(engine, Synonyms.NONE),
                new Workshop.Place("127.0.0.1", 0, Optional.empty()),
                ServerLimits.STANDARD);
        return new Served() {
            @Override
            public int port() {
                return server.port();
            }

            @Override
            public void close() {
                server.close();
            }
        };
    }

    private static Parameter parameter(RouteParameter parameter) {
        return new Parameter(
                parameter.name(),
                parameter.place() == RouteParameter.Place.PATH,
                parameter.values(),
                Optional.of(parameter.example()));
    }

    private static List<Parameter> parametersOfPages() {
        List<Parameter> all = new ArrayList<>();
        Arrays.stream(QueryParameter.values())
                .forEach(box -> all.add(new Parameter(box.parameter(), false, List.of(), Optional.of("asthma"))));
        for (FilterName filter : FilterName.values()) {
            List<String> values =
                    filter.kind() == FilterName.Kind.CHOICE ? List.copyOf(filter.closedList()) : List.of();
            all.add(new Parameter(filter.parameter(), false, values, Optional.empty()));
        }
        OF_PAGES.forEach(name -> all.add(new Parameter(name, false, List.of(), Optional.empty())));
        return all;
    }
}
