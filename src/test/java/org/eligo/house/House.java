package org.eligo.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds the signs on the doors against the compiled classes. A room is the package below {@code org.eligo}, with all packages in
 * it; each of these packages has a sign of its own, which speaks for that package alone. A room knows the packages inside it; one of
 * these names each other of its room that it uses.
 */
final class House {

    private static final String ROOT = "org.eligo";

    /** All rooms there may be, the lowest first; a room may only use rooms that stand in a line before its own. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("study", "language"),
            List.of("schema", "gazetteer"),
            List.of("record"),
            List.of("vocabulary", "glossary"),
            List.of("essie", "eligibility", "assessment"),
            List.of("drawing"),
            List.of("search"),
            List.of("lucene", "opensearch", "registry", "history", "demo"),
            List.of("ingest", "statistics"),
            List.of("finder"),
            List.of("export"),
            List.of("web"),
            List.of("bench"),
            List.of("cli", "api", "portal", "mcp"),
            List.of("app"));

    /** Rooms behind a port, and the only rooms that may know what stands behind it. */
    private static final Set<String> BEHIND_A_PORT = Set.of("lucene", "opensearch", "registry");

    private static final Set<String> KNOWS_ALL = Set.of("app", "bench");

    /** Generated from the templates in {@code src/main/jte}: part of the portal room, without a sign of their own. */
    private static final String GENERATED = "org.eligo.portal.pages";

    /** Package prefix to the name on a sign. What is empty needs no mention. */
    private static final Map<String, String> LIBRARIES = libraries();

    private final List<Sign> signs = new ArrayList<>();
    private final List<CompiledClass> classes;
    private final Set<String> violations = new TreeSet<>();

    private House(List<CompiledClass> classes) {
        this.classes = classes;
    }

    /**
     * Says what is wrong, one sentence each, sorted; empty when all is well.
     *
     * @param signs the texts of all {@code package-info.java}
     * @param classes all compiled classes, with those of the signs
     */
    static List<String> violations(List<String> signs, List<CompiledClass> classes) {
        House house = new House(classes);
        house.readSigns(signs);
        house.everyPackageHasASign(signs);
        house.everySignIsInOrder();
        house.signs.forEach(house::signTellsTheTruth);
        house.noCircles();
        return List.copyOf(house.violations);
    }

    private void readSigns(List<String> sources) {
        for (String source : sources) {
            Optional<Sign> sign = Sign.read(source);
            sign.ifPresentOrElse(
                    signs::add,
                    () -> violations.add(Sign.packageName(source)
                            + ": its sign has no sentence \"Rooms it may use: …. Libraries: ….\""));
        }
    }

    private void everyPackageHasASign(List<String> sources) {
        Set<String> signed = new TreeSet<>();
        sources.forEach(source -> signed.add(Sign.packageName(source)));
        Set<String> nullMarked = new TreeSet<>();
        Set<String> inhabited = new TreeSet<>();
        for (CompiledClass compiled : classes) {
            if (!compiled.isPackageInfo()) {
                inhabited.add(compiled.packageName());
            } else if (compiled.annotations().contains("org.jspecify.annotations.NullMarked")) {
                nullMarked.add(compiled.packageName());
            }
        }
        for (String inside : inhabited) {
            if (!signed.contains(inside) && !isGenerated(inside)) {
                violations.add(inside + ": has classes and no sign (package-info.java).");
            }
            if (!FLOORS.stream().flatMap(List::stream).toList().contains(room(inside))) {
                violations.add(inside + ": the house has no room of that name.");
            }
        }
        for (String door : signed) {
            if (!nullMarked.contains(door)) {
                violations.add(door + ": is not @NullMarked.");
            }
            if (inhabited.stream().noneMatch(door::equals)) {
                violations.add(door + ": has a sign, and nothing lives there.");
            }
        }
    }

    private void everySignIsInOrder() {
        for (Sign sign : signs) {
            String room = room(sign.packageName());
            for (String used : sign.rooms()) {
                if (room(ROOT + "." + used).equals(room) && isInnerPackage(sign)) {
                    continue;
                }
                if (floor(used) < 0) {
                    violations.add(
                            sign.packageName() + ": names the room " + used + ", which the house does not have.");
                } else if (floor(used) >= floor(room)) {
                    violations.add(sign.packageName() + ": names the room " + used + ", which does not stand below "
                            + room + ".");
                } else if (BEHIND_A_PORT.contains(used) && !KNOWS_ALL.contains(room)) {
                    violations.add(sign.packageName() + ": names the room " + used + ", which stands behind a port.");
                }
            }
            for (String library : sign.libraries()) {
                if (!LIBRARIES.containsValue(library)) {
                    violations.add(sign.packageName() + ": names the library " + library + ", which nobody knows.");
                }
            }
        }
    }

    private void signTellsTheTruth(Sign sign) {
        Set<String> usedRooms = new TreeSet<>();
        Set<String> usedLibraries = new TreeSet<>();
        String room = room(sign.packageName());
        for (CompiledClass compiled : classes) {
            boolean behindThisDoor = compiled.packageName().equals(sign.packageName())
                    || (isGenerated(compiled.packageName())
                            && sign.packageName().equals("org.eligo.portal"));
            if (!behindThisDoor || compiled.isPackageInfo()) {
                continue;
            }
            for (String used : compiled.uses()) {
                String usedRoom = isInnerPackage(sign) && room(used).equals(room) ? insideRoot(used) : room(used);
                boolean elsewhere = !CompiledClass.packageOf(used).equals(sign.packageName());
                if (!usedRoom.isEmpty()
                        && elsewhere
                        && usedRooms.add(usedRoom)
                        && !usedRoom.equals(room)
                        && !sign.rooms().contains(usedRoom)) {
                    violations.add(compiled.name() + ": uses " + used + ", and its sign does not name the room "
                            + usedRoom + ".");
                }
                String library = usedRoom.isEmpty() ? library(used) : "";
                if (!library.isEmpty()
                        && usedLibraries.add(library)
                        && !sign.libraries().contains(library)) {
                    violations.add(compiled.name() + ": uses " + used + ", and its sign does not name the library "
                            + library + ".");
                }
            }
        }
        for (String named : sign.rooms()) {
            if (!usedRooms.contains(named)) {
                violations.add(sign.packageName() + ": names the room " + named + " and does not use it.");
            }
        }
        for (String named : sign.libraries()) {
            if (!usedLibraries.contains(named)) {
                violations.add(sign.packageName() + ": names the library " + named + " and does not use it.");
            }
        }
    }

    private void noCircles() {
        Map<String, Set<String>> rooms = new TreeMap<>();
        Map<String, Set<String>> insideRooms = new TreeMap<>();
        for (CompiledClass compiled : classes) {
            String from = room(compiled.name());
            for (String used : compiled.uses()) {
                String to = room(used);
                if (to.isEmpty()) {
                    continue;
                }
                if (!to.equals(from)) {
                    rooms.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
                } else if (!CompiledClass.packageOf(used).equals(compiled.packageName())) {
                    insideRooms
                            .computeIfAbsent(insideRoot(compiled.name()), _ -> new TreeSet<>())
                            .add(insideRoot(used));
                }
            }
        }
        rooms.keySet().forEach(start -> findCircle(start, List.of(start), rooms));
        insideRooms.keySet().forEach(start -> findCircle(start, List.of(start), insideRooms));
    }

    /** Reports each circle once: where it starts at the room that comes first in the alphabet. */
    private void findCircle(String start, List<String> path, Map<String, Set<String>> graph) {
        for (String next : graph.getOrDefault(path.getLast(), Set.of())) {
            List<String> longer = new ArrayList<>(path);
            longer.add(next);
            if (next.equals(start)) {
                violations.add("A circle of rooms: " + String.join(" → ", longer) + ".");
            } else if (next.compareTo(start) > 0 && !path.contains(next)) {
                findCircle(start, longer, graph);
            }
        }
    }

    /** The room of a package or class of ours; empty for all others. */
    private static String room(String name) {
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String inside = name.substring(ROOT.length() + 1);
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    /** The package of a class of ours, as signs name it. */
    private static String insideRoot(String className) {
        return CompiledClass.packageOf(className).substring(ROOT.length() + 1);
    }

    /** Inside a room, and free to name that room, and what else is inside it, on its sign. */
    private static boolean isInnerPackage(Sign sign) {
        return !sign.packageName().equals(ROOT + "." + room(sign.packageName()));
    }

    private static boolean isGenerated(String packageName) {
        return packageName.equals(GENERATED) || packageName.startsWith(GENERATED + ".");
    }

    private static int floor(String room) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(room)) {
                return i;
            }
        }
        return -1;
    }

    private static String library(String className) {
        for (Map.Entry<String, String> known : LIBRARIES.entrySet()) {
            if (className.startsWith(known.getKey())) {
                return known.getValue();
            }
        }
        return CompiledClass.packageOf(className);
    }

    private static Map<String, String> libraries() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("java.", "");
        names.put("javax.", "");
        names.put("org.jspecify.annotations.", "");
        names.put("com.fasterxml.jackson.", "jackson");
        names.put("com.github.luben.zstd.", "zstd-jni");
        names.put("org.apache.lucene.", "lucene");
        names.put("io.javalin.", "javalin");
        names.put("kotlin.", "javalin");
        names.put("jakarta.", "jakarta");
        names.put("org.eclipse.jetty.", "jetty");
        names.put("gg.jte.", "jte");
        names.put("org.commonmark.", "commonmark");
        names.put("org.owasp.html.", "owasp");
        names.put("com.google.zxing.", "zxing");
        names.put("org.locationtech.jts.", "jts");
        names.put("de.siegmar.fastcsv.", "fastcsv");
        names.put("picocli.", "picocli");
        names.put("me.tongfei.progressbar.", "progressbar");
        names.put("org.slf4j.", "slf4j");
        names.put("ch.qos.logback.", "logback");
        return names;
    }
}
