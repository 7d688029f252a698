package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.tools.ToolProvider;
import org.eligo.SharedFolder;
import org.eligo.demo.DemoStudies;
import org.eligo.finder.Finder;
import org.eligo.lucene.LuceneEngine;
import org.eligo.record.CardReader;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.search.IndexedStudy;
import org.eligo.search.SearchEngine;
import org.eligo.search.StudyWriter;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that nobody here wrote, made for the registry's interface, with nothing but the base address changed. Three come from npm,
 * into {@code target/clients}; one is made by openapi-generator of the registry's own document. On fictional studies, and on real ones
 * where they lie beside the checkout.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealClientsTest {

    private static final Path CLIENTS = Path.of("target", "clients").toAbsolutePath();
    private static final Path GENERATOR = CLIENTS.resolve("openapi-generator-cli.jar");
    private static final List<String> PACKAGES = List.of(
            "clinical-trial-matching-service@0.1.2", "clinical-trials-api@1.0.0", "us-gov-open-data-mcp@2026.4.11");
    private static final List<String> NUMBERS = List.of("NCT99000001", "NCT99000002", "NCT99000003");
    private static final int FICTIONAL = 150;
    private static final int REAL_ONE_OF = 6;
    private static final long INSTALL_SECONDS = 240;
    private static final long RUN_SECONDS = 120;

    private SearchEngine engine;
    private ServedApi api;
    private long studies;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        engine = LuceneEngine.open(folder);
        fill(engine);
        Finder finder = new Finder(engine, Synonyms.NONE);
        studies = finder.state().studies();
        api = new ServedApi(finder);
    }

    @AfterAll
    void stop() {
        api.close();
        engine.close();
    }

    @Test
    void three_clients_from_npm_get_what_they_ask_for(@TempDir Path folder) throws Exception {
        assumeTrue(isThere("node") && isThere("npm"), "needs node and npm");
        assumeTrue(isInstalled(), "needs " + PACKAGES + " from npm: they could not be installed into " + CLIENTS);
        Path script = CLIENTS.resolve("ask.mjs");
        Files.write(script, resource("ask.mjs"));
        List<String> command = new ArrayList<>(List.of("node", script.toString(), base()));
        command.addAll(NUMBERS);
        // A folder of its own for what the clients keep: an answer of another day would say nothing of this server.
        String output = run(CLIENTS, RUN_SECONDS, Map.of("XDG_CACHE_HOME", folder.toString()), command);
        JsonNode all = new ObjectMapper()
                .readTree(output.lines().reduce((_, last) -> last).orElseThrow());
        JsonNode got = all.path("got");

        assertThat(got.path("matching").toString()).contains(NUMBERS);
        assertThat(got.path("matching")).hasSize(NUMBERS.size());
        assertThat(got.path("fetchTrials"))
                .isNotEmpty()
                .allMatch(status -> status.asText().equals("RECRUITING"));
        assertThat(got.path("getStudy").asText()).isEqualTo(NUMBERS.getFirst());
        assertThat(got.path("searchTrials").asInt()).isPositive();
        assertThat(got.path("absent").asText()).contains("404");
        assertThat(got.path("page").path("total").asInt()).isPositive();
        assertThat(got.path("page").path("studies").asInt()).isPositive();
        assertThat(got.path("detail").toString()).isEqualTo("[\"nctId\",\"briefTitle\"]");
        assertThat(got.path("metadata").asInt()).isEqualTo(6);
        assertThat(got.path("areas").asInt()).isEqualTo(19);
        assertThat(got.path("enums").asInt()).isEqualTo(41);
        assertThat(got.path("size").asLong()).isEqualTo(studies);
        assertThat(got.path("values").asInt()).isEqualTo(6);
        assertThat(got.path("sizes").asInt()).isPositive();
        assertThat(got.path("version").asText()).isEqualTo(VersionEndpoint.API_VERSION);
        assertThat(all.path("asked")).hasSizeGreaterThanOrEqualTo(13);
    }

    @Test
    void a_client_made_of_the_registrys_document_gets_what_it_asks_for(@TempDir Path folder) throws Exception {
        Optional<Path> document = SharedFolder.find("reference/ctg-oas-v2.yaml");
        assumeTrue(document.isPresent(), "needs ../shared/reference/ctg-oas-v2.yaml");
        asksAll(document.get(), folder);
    }

    @Test
    void the_same_program_runs_with_a_client_made_of_our_own_document(@TempDir Path folder) throws Exception {
        Path document = folder.resolve("ours.yaml");
        Files.writeString(document, api.get("/api/oas/v2").body());
        asksAll(document, folder);
    }

    @Test
    void our_openapi_document_is_valid(@TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(GENERATOR), "needs " + GENERATOR + ": mvn process-test-resources fetches it");
        Path document = folder.resolve("openapi.json");
        Files.writeString(document, api.get("/api/eligo/openapi.json").body());
        String output = run(
                folder,
                RUN_SECONDS,
                Map.of(),
                java("-jar", GENERATOR.toString(), "validate", "-i", document.toString()));
        assertThat(output).contains("No validation issues detected");
    }

    private Path generated(Path document, Path folder) throws Exception {
        assumeTrue(Files.exists(GENERATOR), "needs " + GENERATOR + ": mvn process-test-resources fetches it");
        Path source = folder.resolve("client");
        run(
                folder,
                RUN_SECONDS,
                Map.of(),
                java(
                        "-jar",
                        GENERATOR.toString(),
                        "generate",
                        "-i",
                        document.toString(),
                        "-g",
                        "java",
                        "--library",
                        "native",
                        "-o",
                        source.toString(),
                        "--additional-properties=openApiNullable=false,useJakartaEe=true,invokerPackage=ctg,apiPackage=ctg.api,modelPackage=ctg.model",
                        "--global-property",
                        "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"));
        return source;
    }

    private void asksAll(Path document, Path folder) throws Exception {
        Path source = generated(document, folder);
        Files.write(source.resolve("src/main/java/Ask.java"), resource("Ask.java.txt"));
        Path classes = classes(source, folder);
        String path = classes + System.getProperty("path.separator") + System.getProperty("java.class.path");
        String output = run(folder, RUN_SECONDS, Map.of(), java("-cp", path, "Ask", base(), NUMBERS.getFirst()));

        List<String> lines =
                output.lines().filter(line -> !line.startsWith("SLF4J")).toList();
        assertThat(lines)
                .contains(
                        "total " + studies,
                        "seen " + studies,
                        "study NCT99000001?format=json&fields=NCTId) 200",
                        "table NCT99000001?format=csv&fields=NCT%20Number) 200",
                        "metadata 6",
                        "areas 19",
                        "enums 41",
                        "size " + studies,
                        "values 5",
                        "sizes 2",
                        "version " + VersionEndpoint.API_VERSION,
                        "absent 404");
        assertThat(lines.stream().filter(line -> line.startsWith("status ")))
                .isNotEmpty()
                .allMatch(line -> line.equals("status RECRUITING"));
    }

    private static Path classes(Path source, Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> command = new ArrayList<>(List.of(
                "-nowarn", "-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(source.resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> command.add(file.toString()));
        }
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        command.toArray(String[]::new));
        assertThat(result).as("the generated client compiles").isZero();
        return classes;
    }

    /** Ends as soon as all packages are there; what npm fetched once stays in its own folder. */
    private static boolean isInstalled() throws IOException, InterruptedException {
        Path done = CLIENTS.resolve("node_modules/us-gov-open-data-mcp/package.json");
        if (Files.exists(done) && Files.exists(CLIENTS.resolve("installed"))) {
            return true;
        }
        Files.createDirectories(CLIENTS);
        List<String> command = new ArrayList<>(List.of(
                "npm",
                "install",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--no-save",
                "--prefer-offline",
                "--prefix",
                CLIENTS.toString()));
        command.addAll(PACKAGES);
        try {
            String unused = run(CLIENTS, INSTALL_SECONDS, Map.of(), command);
            Files.writeString(CLIENTS.resolve("installed"), String.join("\n", PACKAGES));
        } catch (AssertionError e) {
            System.err.println("npm could not install " + PACKAGES + ": " + e.getMessage());
        }
        return Files.exists(done);
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // There is no such program on the path.
            return false;
        }
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What a program says; it must end in time, and well. */
    private static String run(Path folder, long seconds, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "said", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(log);
        Files.delete(log);
        assertThat(ended)
                .as(command.getFirst() + " ends within " + seconds + " s: " + said)
                .isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RealClientsTest.class.getResourceAsStream("clients/" + name), name)) {
            return in.readAllBytes();
        }
    }

    private String base() {
        return "http://127.0.0.1:" + api.port() + "/api/v2";
    }

    private static void fill(SearchEngine engine) throws IOException {
        List<byte[]> records =
                new ArrayList<>(new DemoStudies().studies(FICTIONAL).toList());
        Optional<Path> real = SharedFolder.find("data/studies.ndjson.gz");
        if (real.isPresent()) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(real.get())), StandardCharsets.UTF_8))) {
                int[] at = {0};
                lines.lines()
                        .filter(_ -> at[0]++ % REAL_ONE_OF == 0)
                        .forEach(line -> records.add(line.getBytes(StandardCharsets.UTF_8)));
            }
        }
        try (StudyWriter writer = engine.writer()) {
            for (byte[] json : records) {
                StudyRecord record = StudyRecord.stored(RecordReader.id(json), json);
                var unused = writer.upsert(new IndexedStudy(record, CardReader.read(record)), 1);
            }
            var unused = writer.commit(Map.of("dataDate", "2026-01-02"));
        } catch (RecordException e) {
            throw new IllegalArgumentException("A record for the test is none.", e);
        }
    }
}
