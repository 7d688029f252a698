package org.eligo.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be set. A value is taken from the flag; else from the environment; else from the settings file; else it is
 * the default. {@code docs/settings.md} lists the same, and a test holds the two together.
 */
public enum Setting {
    DATA("data", "data", "Folder of the store: the index and the records in it."),
    HOST("host", "127.0.0.1", "Address that the server listens on; 0.0.0.0 lets other machines in."),
    PORT("port", "8080", "Port that the server listens on; 0 takes any free one."),
    THREADS("threads", "0", "Threads that index while loading; 0 means one for each processor."),
    MAX_RECORD_BYTES("max-record-bytes", "67108864", "A longer record is set aside."),
    COMMIT_EVERY("commit-every", "50000", "Records after which a load makes its work lasting."),
    REPORT("report", "", "File for what a load set aside; by default a new file in the store's folder."),
    SEARCH_LIMIT("search-limit-ms", "10000", "Milliseconds after which a search is given up."),
    WRITE_BUFFER("write-buffer-mb", "256", "Megabytes that are gathered in memory before a segment is written."),
    DEMO_DATA("demo-data", "demo-data", "Folder of the demo's store."),
    DEMO_STUDIES("demo-studies", "3000", "Fictional studies that the demo makes."),
    DEMO_SEED("demo-seed", "99000001", "The seed that the fictional studies follow from.");

    /** Names the settings file where it is not {@code eligo.properties} in the current folder. */
    public static final String FILE_VARIABLE = "ELIGO_SETTINGS";

    private final String key;
    private final String defaultValue;
    private final String meaning;

    Setting(String key, String defaultValue, String meaning) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.meaning = meaning;
    }

    /** Its name in the settings file. */
    public String key() {
        return key;
    }

    /** Its flag; a command has those that it needs. */
    public String flag() {
        return "--" + key;
    }

    /** Its variable in the environment. */
    public String variable() {
        return "ELIGO_" + key.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    public String defaultValue() {
        return defaultValue;
    }

    /** One sentence. */
    public String meaning() {
        return meaning;
    }

    /** The setting with that flag. */
    public static Optional<Setting> ofFlag(String flag) {
        return Arrays.stream(values()).filter(s -> s.flag().equals(flag)).findFirst();
    }
}
