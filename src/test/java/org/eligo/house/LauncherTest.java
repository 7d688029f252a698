package org.eligo.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, on a tree of fake JDKs and with a fake Maven: shell scripts that say what they were called with. */
class LauncherTest {

    /** What the launcher said and how it ended. */
    private record Run(int exitCode, String out, String err) {}

    @TempDir
    Path temp;

    private Path top;
    private Path path;
    private Path places;
    private Path maven;
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void aCheckoutWithAJarAndOnlyAnOldJavaOnThePath() throws IOException {
        assumeFalse(
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows"),
                "The launcher is a shell script.");
        top = temp.resolve("a checkout");
        path = Files.createDirectories(temp.resolve("path"));
        places = Files.createDirectories(temp.resolve("the jdks"));
        Files.createDirectories(top.resolve("src/main/java"));
        Files.createDirectories(top.resolve("target/lib"));
        Files.copy(Checkout.root().resolve("eligo"), top.resolve("eligo"));
        Files.writeString(top.resolve("pom.xml"), "<project/>");
        Files.writeString(top.resolve("target/eligo.jar"), "a jar");
        older(top.resolve("pom.xml"), top.resolve("src/main/java"), top.resolve("src/main"));
        Files.createSymbolicLink(path.resolve("java"), jdk("old", "17.0.15").resolve("bin/java"));
        maven = script(path.resolve("mvn"), "echo called >>\"$0.log\"; echo jar >target/eligo.jar; echo 'Maven talks'");
        environment.put("PATH", path + ":" + System.getenv("PATH"));
        environment.put("ELIGO_JDK_PLACES", places.toString());
        environment.put("HOME", temp.toString());
    }

    @Test
    void the_jdk_in_java_home_is_taken_first() throws Exception {
        jdk("the jdks/another", "26");
        environment.put("JAVA_HOME", jdk("mine", "25.0.3").toString());

        Run run = launch("serve", "--data", "my data");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("mine/bin/java").endsWith("[org.eligo.app.Main][serve][--data][my data]\n");
        assertThat(run.out()).contains("[" + real(top) + "/target/eligo.jar:" + real(top) + "/target/lib/*]");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_jdk_17_in_java_home_is_passed_over() throws Exception {
        environment.put("JAVA_HOME", jdk("seventeen", "17.0.15").toString());
        jdk("the jdks/25", "25");

        assertThat(launch().out()).contains("the jdks/25/bin/java");
    }

    @Test
    void the_java_on_the_path_is_taken_when_it_is_new_enough() throws Exception {
        Files.delete(path.resolve("java"));
        Files.createSymbolicLink(path.resolve("java"), jdk("new", "25.0.1").resolve("bin/java"));

        assertThat(launch().out()).contains("new/bin/java");
    }

    @Test
    void a_shim_on_the_path_is_asked_where_its_home_is() throws Exception {
        Path home = jdk("managed", "25.0.1");
        Files.delete(path.resolve("java"));
        script(path.resolve("java"), "echo '    java.home = " + home + "' >&2");

        assertThat(launch().out()).contains("managed/bin/java");
    }

    @Test
    void a_jdk_as_macos_lays_it_out_is_found() throws Exception {
        jdk("the jdks/temurin-25.jdk/Contents/Home", "25.0.3");

        assertThat(launch().out()).contains("temurin-25.jdk/Contents/Home/bin/java");
    }

    @Test
    void a_jdk_without_a_release_file_is_asked_for_its_version() throws Exception {
        Path home = jdk("the jdks/odd", "25");
        Files.delete(home.resolve("release"));
        script(home.resolve("bin/java"), "echo 'openjdk version \"25.0.3\" 2026-04-21' >&2; echo odd");

        assertThat(launch().out()).isEqualTo("odd\n");
    }

    @Test
    void old_names_of_versions_and_folders_without_a_compiler_are_passed_over() throws Exception {
        jdk("the jdks/eight", "1.8.0_412");
        Files.delete(jdk("the jdks/jre", "25").resolve("bin/javac"));
        jdk("the jdks/z", "27-ea");

        assertThat(launch().out()).contains("the jdks/z/bin/java");
    }

    @Test
    void where_no_jdk_is_found_one_line_says_so_and_how_to_get_one() throws Exception {
        Run run = launch("serve");

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err())
                .contains("Eligo needs a JDK 25 or newer", "apt install openjdk-25-jdk", "https://adoptium.net");
    }

    @Test
    void the_build_can_ask_for_the_jdk_of_another_release() throws Exception {
        Path home = jdk("the jdks/25", "25");

        assertThat(launch("--find-jdk").out()).isEqualTo(home + "\n");
        assertThat(launch("--find-jdk", "26").exitCode()).isEqualTo(78);
    }

    @Test
    void it_runs_from_another_folder_and_through_symbolic_links() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25").toString());
        Path links = Files.createDirectories(temp.resolve("some links"));
        Files.createSymbolicLink(links.resolve("first"), Path.of("../a checkout/eligo"));
        Files.createSymbolicLink(links.resolve("second"), links.resolve("first"));

        Run run = run(List.of(links.resolve("second").toString(), "--help"), places);

        assertThat(run.out()).contains("[" + real(top) + "/target/eligo.jar:").endsWith("[--help]\n");
    }

    @Test
    void options_for_java_are_given_after_our_own() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25").toString());
        environment.put("ELIGO_JAVA_OPTS", "-Xmx3g -Da=b");

        assertThat(launch().out()).containsSubsequence("[-Xmx1g]", "[-Xmx3g][-Da=b]", "[-cp]");
    }

    @Test
    void what_is_up_to_date_is_not_built() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25").toString());
        launch();

        assertThat(temp.resolve("path/mvn.log")).doesNotExist();
    }

    @Test
    void the_first_use_builds_once_and_keeps_standard_output_clean() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25").toString());
        Files.delete(top.resolve("target/eligo.jar"));

        Run first = launch("x");
        Run second = launch("x");

        assertThat(first.err()).isEqualTo("Building Eligo (first use, about a minute) …\nMaven talks\n");
        assertThat(first.out()).endsWith("[x]\n");
        assertThat(second.err()).isEmpty();
        assertThat(temp.resolve("path/mvn.log")).hasContent("called");
    }

    @Test
    void pages_are_served_from_what_the_tests_are_made_of() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25").toString());
        script(maven, "echo \"$@\" >>\"$0.log\"");

        Run run = launch("--pages", "8097");

        assertThat(temp.resolve("path/mvn.log")).hasContent("-q -B test-compile");
        assertThat(run.out())
                .contains("[" + real(top) + "/target/test-classes:" + real(top) + "/target/classes:" + real(top)
                        + "/target/lib/*]")
                .endsWith("[org.eligo.portal.FixturePages][8097]\n");
    }

    @Test
    void pages_that_do_not_compile_are_not_served() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25").toString());
        script(maven, "exit 1");

        Run run = launch("--pages");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_newer_source_is_built() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25").toString());
        Path source = Files.writeString(top.resolve("src/main/java/A.java"), "class A {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));

        assertThat(launch().err()).startsWith("Building Eligo (sources have changed) …\n");
    }

    @Test
    void a_build_that_fails_is_reported_and_nothing_starts() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25").toString());
        Files.delete(top.resolve("target/eligo.jar"));
        script(maven, "echo 'it is broken'; exit 1");

        Run run = launch();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("it is broken\nEligo could not be built: Maven says why above.\n");
        assertThat(top.resolve("target/eligo.lock")).doesNotExist();
    }

    @Test
    void two_first_uses_at_the_same_time_build_once() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25").toString());
        Files.delete(top.resolve("target/eligo.jar"));
        script(maven, "echo called >>\"$0.log\"; sleep 1; echo jar >target/eligo.jar");

        Process one = start(List.of(top.resolve("eligo").toString()), temp);
        Process other = start(List.of(top.resolve("eligo").toString()), temp);

        assertThat(one.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(List.of(one.exitValue(), other.exitValue())).containsExactly(0, 0);
        assertThat(temp.resolve("path/mvn.log")).hasContent("called");
    }

    @Test
    void the_lock_of_a_killed_build_is_taken_away() throws Exception {
        environment.put("JAVA_HOME", jdk("mine", "25").toString());
        Files.delete(top.resolve("target/eligo.jar"));
        Process dead = new ProcessBuilder("true").start();
        assertThat(dead.waitFor()).isZero();
        Files.createDirectories(top.resolve("target/eligo.lock"));
        Files.writeString(top.resolve("target/eligo.lock/pid"), Long.toString(dead.pid()));

        assertThat(launch().exitCode()).isZero();
    }

    /** A folder that looks like a JDK; its java prints its own path and its arguments. */
    private Path jdk(String name, String version) throws IOException {
        Path home = temp.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), "printf '%s ' \"$0\"; printf '[%s]' \"$@\"; echo");
        script(home.resolve("bin/javac"), "exit 1");
        return home;
    }

    private static Path script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static void older(Path... files) throws IOException {
        for (Path file : files) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        }
    }

    private static Path real(Path file) throws IOException {
        return file.toRealPath();
    }

    private Run launch(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(top.resolve("eligo").toString()));
        command.addAll(List.of(arguments));
        return run(command, temp);
    }

    private Run run(List<String> command, Path workingDirectory) throws Exception {
        Process process = start(command, workingDirectory);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private Process start(List<String> command, Path workingDirectory) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingDirectory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA") || name.startsWith("ELIGO"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
