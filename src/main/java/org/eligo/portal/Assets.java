package org.eligo.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;
import org.eligo.portal.map.MapFiles;

/** The files beside the pages. Each address holds a hash of the content, so that browsers may keep it for ever. */
final class Assets {

    /** A file. */
    static final class Asset {
        private final byte[] content;
        private final String type;

        private Asset(byte[] content, String type) {
            this.content = content;
            this.type = type;
        }

        /** Not a copy. */
        byte[] content() {
            return content;
        }

        /** Of the content, for HTTP. */
        String type() {
            return type;
        }
    }

    /** The parts of the style sheet, {@code css/NAME.css}, in their order: what comes later wins. */
    private static final List<String> STYLES = List.of(
            "base",
            "frame",
            "forms",
            "groups",
            "results",
            "study",
            "tables",
            "drawings",
            "compare",
            "browse",
            "map",
            "wide",
            "print");

    /**
     * The parts of the script, {@code js/NAME.js}; each stands alone behind the first, by which all speak, and pages are complete
     * without any of them.
     */
    private static final List<String> SCRIPTS =
            List.of("say", "menu", "suggest", "position", "saved", "share", "compare", "expert", "map");

    private static final String STYLE = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private static final int HASH_LENGTH = 12;

    private final Map<String, Asset> byName = new HashMap<>();
    private final String stylesheet;
    private final Map<InterfaceLanguage, String> scripts = new EnumMap<>(InterfaceLanguage.class);
    private final String icon;
    private final MapFiles map;

    Assets() {
        stylesheet = add("eligo", "css", STYLE, joined("css", STYLES));
        for (InterfaceLanguage language : InterfaceLanguage.values()) {
            String unused = scripts.put(language, add("eligo", "js", SCRIPT, speaking(language)));
        }
        icon = add("eligo", "svg", "image/svg+xml", read("eligo.svg"));
        map = new MapFiles(
                add("leaflet", "js", SCRIPT, read("map/leaflet.js")),
                add("leaflet", "css", STYLE, read("map/leaflet.css")),
                add("topojson-client", "js", SCRIPT, read("map/topojson-client.js")),
                add("countries", "json", "application/json", read("map/countries.json")),
                add("states", "json", "application/json", read("map/states.json")));
    }

    /** The address of the style sheet. */
    String stylesheet() {
        return stylesheet;
    }

    /** The address of the script that speaks the language. */
    String script(InterfaceLanguage language) {
        return Objects.requireNonNull(scripts.get(language));
    }

    /** The address of the icon. */
    String icon() {
        return icon;
    }

    /** What maps are made of. */
    MapFiles map() {
        return map;
    }

    /** The file of that name below /assets/. */
    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private String add(String name, String ending, String type, byte[] content) {
        try {
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, HASH_LENGTH);
            String address = name + "." + hash + "." + ending;
            byName.put(address, new Asset(content, type));
            return "/assets/" + address;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Its words in another language than English stand before it, by the English ones. */
    private static byte[] speaking(InterfaceLanguage language) {
        byte[] script = joined("js", SCRIPTS);
        if (language == InterfaceLanguage.ENGLISH) {
            return script;
        }
        String words = Texts.of(language).script().entrySet().stream()
                .map(pair -> quoted(pair.getKey()) + ": " + quoted(pair.getValue()))
                .collect(Collectors.joining(",\n", "window.eligoWords = {\n", "\n};\n"));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(words.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(script);
        return all.toByteArray();
    }

    /** As a text of the script's language; our words have no line breaks. */
    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** The files {@code FOLDER/NAME.FOLDER}, one behind the other. */
    private static byte[] joined(String folder, List<String> names) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        names.forEach(name -> all.writeBytes(read(folder + "/" + name + "." + folder)));
        return all.toByteArray();
    }

    private static byte[] read(String file) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " of the program cannot be read.", e);
        }
    }
}
