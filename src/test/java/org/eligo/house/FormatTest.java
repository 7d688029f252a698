package org.eligo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All sources are in the house's format. The formatter runs in a process of its own, which opens the compiler to it. */
class FormatTest {

    private static final List<String> COMPILER_PACKAGES = List.of("api", "code", "file", "parser", "tree", "util");

    @TempDir
    Path temp;

    @Test
    void every_source_is_in_format() throws Exception {
        List<Path> sources = Checkout.files(Checkout.root().resolve("src")).stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();

        assertThat(notInFormat(sources))
                .as("not in format; to put them right: JAVA_HOME=$(./eligo --find-jdk) mvn -q spotless:apply")
                .isEmpty();
    }

    @Test
    void a_source_out_of_format_is_found_out() throws Exception {
        Path good = Files.writeString(temp.resolve("Good.java"), "class Good {}\n");
        Path bad = Files.writeString(temp.resolve("Bad.java"), "class Bad{ int  a ; }\n");
        Path unused = Files.writeString(temp.resolve("Unused.java"), "import java.util.List;\n\nclass Unused {}\n");

        assertThat(notInFormat(List.of(good, bad, unused)))
                .containsExactlyInAnyOrder(bad.toString(), unused.toString());
    }

    /** The formatter's lines: the files it would change, and whatever else it has to say. */
    private List<String> notInFormat(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String inside : COMPILER_PACKAGES) {
            command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + inside + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of("com.palantir.javaformat.java.Main", "--palantir", "--dry-run"));
        command.add("--skip-reflowing-long-strings");
        files.forEach(file -> command.add(file.toString()));
        Process formatter =
                new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(formatter.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = formatter.waitFor();
        Stream<String> fault = exitCode == 0 ? Stream.empty() : Stream.of("the formatter ended with " + exitCode);
        return Stream.concat(said.lines(), fault).toList();
    }
}
