package org.eligo.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eligo.demo.DemoStudies;

/**
 * Everything that can be set. A value is taken from the flag; else from the environment; else from the settings file; else it is
 * the default. {@code docs/settings.md} lists the same, and a test holds the two together.
 */
public enum Setting {
    DATA("data", "data", new SettingKind.Text(false), "Folder of the store: the index and the records in it."),
    HOST(
            "host",
            "127.0.0.1",
            new SettingKind.Text(false),
            "Address that the server listens on; 0.0.0.0 lets other machines in."),
    PORT("port", "8080", new SettingKind.Whole(0, 65_535), "Port that the server listens on; 0 takes any free one."),
    PUBLIC_ADDRESS(
            "public-address",
            "",
            new SettingKind.WebAddress(),
            "Where people reach the server, such as https://trials.example.org; by default each request's own host."),
    THREADS(
            "threads",
            "0",
            new SettingKind.Whole(0, 256),
            "Threads that index while loading; 0 means one for each processor."),
    MAX_RECORD_BYTES(
            "max-record-bytes", "67108864", new SettingKind.Whole(1, 1L << 30), "A longer record is set aside."),
    COMMIT_EVERY(
            "commit-every",
            "50000",
            new SettingKind.Whole(1, Integer.MAX_VALUE),
            "Records after which a load makes its work lasting."),
    REPORT(
            "report",
            "",
            new SettingKind.Text(true),
            "File for what a load set aside; by default a new file in the store's folder."),
    SEARCH_LIMIT(
            "search-limit-ms",
            "10000",
            new SettingKind.Whole(1, 86_400_000),
            "Milliseconds after which a search is given up."),
    WRITE_BUFFER(
            "write-buffer-mb",
            "256",
            new SettingKind.Whole(16, 2_000),
            "Megabytes that are gathered in memory before a segment is written."),
    SEARCHES_AT_ONCE(
            "searches-at-once",
            "0",
            new SettingKind.Whole(0, 1_000),
            "Searches that are answered at the same time, others wait; 0 means two for each processor."),
    EXPORTS_AT_ONCE(
            "exports-at-once",
            "4",
            new SettingKind.Whole(1, 1_000),
            "Walks over all matches (exports) at the same time; others wait."),
    MAX_REQUESTS(
            "max-requests",
            "128",
            new SettingKind.Whole(1, 10_000),
            "Requests that are worked on at the same time; others wait."),
    MAX_WAITING(
            "max-waiting",
            "512",
            new SettingKind.Whole(0, 100_000),
            "Requests that wait for their turn; a further one is answered 503."),
    WAIT_LIMIT(
            "wait-limit-ms",
            "10000",
            new SettingKind.Whole(1, 600_000),
            "Milliseconds after which a request or search that waits for its turn is answered 503."),
    MAX_CONNECTIONS(
            "max-connections",
            "2000",
            new SettingKind.Whole(1, 1_000_000),
            "Connections that are open at the same time; further ones wait in the operating system."),
    IDLE_LIMIT(
            "idle-limit-ms",
            "30000",
            new SettingKind.Whole(100, 3_600_000),
            "Milliseconds after which a connection on which nothing moves is closed."),
    LEAST_RATE(
            "least-rate",
            "1000",
            new SettingKind.Whole(0, 1_000_000_000),
            "Bytes a second that a client must take of an answer, on average; a slower one is cut off."),
    MAX_HEADER_BYTES(
            "max-header-bytes",
            "262144",
            new SettingKind.Whole(1_024, 16_777_216),
            "Bytes of a request: its address and its headers."),
    MAX_BODY_BYTES(
            "max-body-bytes", "1048576", new SettingKind.Whole(0, 1_073_741_824), "Bytes of the body of a request."),
    DEMO_DATA("demo-data", "demo-data", new SettingKind.Text(false), "Folder of the demo's store."),
    DEMO_STUDIES(
            "demo-studies",
            "3000",
            new SettingKind.Whole(1, DemoStudies.MAX_COUNT),
            "Fictional studies that the demo makes."),
    DEMO_SEED(
            "demo-seed",
            "99000001",
            new SettingKind.Whole(Long.MIN_VALUE, Long.MAX_VALUE),
            "The seed that the fictional studies follow from.");

    /** Names the settings file where it is not {@code eligo.properties} in the current folder. */
    public static final String FILE_VARIABLE = "ELIGO_SETTINGS";

    private final String key;
    private final String defaultValue;

    @SuppressWarnings("ImmutableEnumChecker") // Every kind is a record.
    private final SettingKind kind;

    private final String meaning;

    Setting(String key, String defaultValue, SettingKind kind, String meaning) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.kind = kind;
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

    /** What is wrong with a value: {@code takes …, not "…"}; empty where nothing is. */
    public Optional<String> fault(String value) {
        return kind.fault(value);
    }

    /**
     * Holds the value of its flag against its bounds.
     *
     * @throws UsageException if it is not within them
     */
    void check(long value) {
        check(Long.toString(value));
    }

    /** The same of a text. */
    void check(String value) {
        fault(value).ifPresent(fault -> {
            throw new UsageException(flag() + " " + fault + ".");
        });
    }

    /** The setting with that flag. */
    public static Optional<Setting> ofFlag(String flag) {
        return Arrays.stream(values()).filter(s -> s.flag().equals(flag)).findFirst();
    }
}
