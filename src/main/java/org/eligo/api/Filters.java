package org.eligo.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.essie.RadiusUnit;
import org.eligo.finder.Near;
import org.eligo.finder.StudyFilter;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Schema;
import org.eligo.study.NctId;

/** Reads the parameters that begin with {@code filter.} or {@code postFilter.}. */
final class Filters {

    static final List<String> NAMES = List.of("overallStatus", "geo", "ids", "advanced");

    private static final Pattern DISTANCE =
            Pattern.compile("distance\\((-?\\d+(?:\\.\\d+)?),(-?\\d+(?:\\.\\d+)?),(\\d+(?:\\.\\d+)?)(km|mi)?\\)");
    private static final Enumeration STATUS =
            Schema.registry().piece("OverallStatus").enumeration().orElseThrow();

    private Filters() {}

    /** @param prefix {@code filter.} or {@code postFilter.} */
    static StudyFilter of(Parameters parameters, String prefix) {
        return StudyFilter.none()
                .withStatuses(statuses(parameters.items(prefix + "overallStatus")))
                .withNear(parameters.text(prefix + "geo").map(text -> near(text, prefix + "geo")))
                .withIds(ids(parameters.items(prefix + "ids"), prefix + "ids"))
                .withAdvanced(parameters.text(prefix + "advanced"));
    }

    private static Set<String> statuses(List<String> items) {
        Set<String> statuses = new LinkedHashSet<>();
        for (String item : items) {
            if (!STATUS.names().contains(item)) {
                throw Refusal.invalidValue("overallStatus", item);
            }
            statuses.add(item);
        }
        return statuses;
    }

    static List<NctId> ids(List<String> items, String name) {
        List<NctId> ids = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Optional<NctId> id = NctId.parse(items.get(i));
            if (id.isEmpty()) {
                throw Refusal.wrongItem(i + 1, name);
            }
            ids.add(id.get());
        }
        return ids;
    }

    static Near near(String text, String name) {
        Matcher parts = DISTANCE.matcher(text.strip());
        if (!parts.matches()) {
            throw Refusal.wrongFormat(name);
        }
        double latitude = Double.parseDouble(parts.group(1));
        double longitude = Double.parseDouble(parts.group(2));
        double radius = Double.parseDouble(parts.group(3));
        RadiusUnit unit = "km".equals(parts.group(4)) ? RadiusUnit.KILOMETRES : RadiusUnit.MILES;
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        if (!onEarth || !(radius >= unit.least() && radius <= unit.greatest())) {
            throw Refusal.badRequest(
                    "Parameter `" + name
                            + "` takes a latitude from -90 to 90, a longitude from -180 to 180 and a distance from 1mi to 500mi (805km)");
        }
        return new Near(latitude, longitude, unit.toKilometres(radius) * 1000);
    }
}
