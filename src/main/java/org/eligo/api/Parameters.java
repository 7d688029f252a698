package org.eligo.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters of one request, of which every one is known to its address. Blank ones count as absent. */
final class Parameters {

    private static final Pattern BETWEEN_ITEMS = Pattern.compile("[,|]");

    private final Map<String, List<String>> given;

    private Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /**
     * Reads an address's query string.
     *
     * @param route the address: its parameters are the names that it takes
     * @throws Refusal in the registry's words where a name is not among them
     */
    static Parameters of(@Nullable String queryString, Route route) {
        Set<String> known = route.queryNames();
        Map<String, List<String>> given = QueryString.parse(queryString);
        Set<String> prefixes = new HashSet<>();
        known.forEach(name -> prefixes.add(prefix(name)));
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                boolean knownPrefix = name.indexOf('.') < 0 || prefixes.contains(prefix(name));
                throw Refusal.badRequest(
                        knownPrefix
                                ? "`" + name + "` is unknown parameter"
                                : "Invalid prefix in parameter name: " + name);
            }
        }
        return new Parameters(given);
    }

    /** Up to the first dot; all of it where there is none. */
    private static String prefix(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot + 1);
    }

    /** @throws Refusal if it is given more than once */
    Optional<String> text(String name) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw Refusal.badRequest("Parameter `" + name + "` is given " + values.size() + " times; once is right");
        }
        return values.stream().filter(value -> !value.isBlank()).findFirst();
    }

    /** The items of a list, separated by commas or bars, without the blanks around them; none where it is absent. */
    List<String> items(String name) {
        List<String> items = new ArrayList<>();
        for (String value : given.getOrDefault(name, List.of())) {
            if (!value.isBlank()) {
                for (String item : BETWEEN_ITEMS.split(value, -1)) {
                    items.add(item.strip());
                }
            }
        }
        return items;
    }

    boolean flag(String name) {
        String value = text(name).orElse("false");
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.wrongFormat(name);
        };
    }
}
