package org.eligo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.eligo.study.NctId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signs tell the truth; and a house in which they do not is found out, one seeded violation at a time. */
class RoomsTest {

    @TempDir
    Path folder;

    private final Map<String, String> sources = new TreeMap<>();

    @Test
    void every_sign_of_this_house_tells_the_truth() throws URISyntaxException {
        Path classes = Path.of(
                NctId.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> signs = Sign.sources(Checkout.root().resolve("src/main/java"));

        assertThat(signs).isNotEmpty();
        assertThat(House.violations(signs, CompiledClass.in(classes))).isEmpty();
    }

    @Test
    void a_house_in_order_has_no_violations() throws Exception {
        orderlyHouse();

        assertThat(violations()).isEmpty();
    }

    @Test
    void a_package_without_a_sign_is_reported() throws Exception {
        orderlyHouse();
        klass("study.Phase", "final class Phase {}");
        klass("study.parts.Part", "final class Part {}");

        assertThat(violations()).containsExactly("org.eligo.study.parts: has classes and no sign (package-info.java).");
    }

    @Test
    void a_sign_that_does_not_say_what_may_be_used_is_reported() throws Exception {
        orderlyHouse();
        sources.put(
                "study/package-info.java",
                "/** Values. */ @org.jspecify.annotations.NullMarked\npackage org.eligo.study;");

        assertThat(violations())
                .containsExactly("org.eligo.study: its sign has no sentence \"Rooms it may use: …. Libraries: ….\"");
    }

    @Test
    void a_package_that_is_not_null_marked_is_reported() throws Exception {
        orderlyHouse();
        sources.put(
                "study/package-info.java",
                "/** Values. <p>Rooms it may use: none. Libraries: none. */\npackage org.eligo.study;");

        assertThat(violations()).containsExactly("org.eligo.study: is not @NullMarked.");
    }

    @Test
    void a_sign_behind_which_nothing_lives_is_reported() throws Exception {
        orderlyHouse();
        sign("export", "none", "none");

        assertThat(violations()).containsExactly("org.eligo.export: has a sign, and nothing lives there.");
    }

    @Test
    void a_room_that_the_house_does_not_have_is_reported() throws Exception {
        orderlyHouse();
        sign("attic", "none", "none");
        klass("attic.Box", "final class Box {}");

        assertThat(violations()).containsExactly("org.eligo.attic: the house has no room of that name.");
    }

    @Test
    void use_of_a_room_that_the_sign_does_not_name_is_reported() throws Exception {
        orderlyHouse();
        sign("essie", "none", "none");

        assertThat(violations())
                .containsExactly(
                        "org.eligo.essie.Parser: uses org.eligo.study.Id, and its sign does not name the room study.");
    }

    @Test
    void use_inside_a_generic_signature_or_an_annotation_counts() throws Exception {
        orderlyHouse();
        klass("study.Mark", "public @interface Mark {}");
        sign("vocabulary", "none", "none");
        klass("vocabulary.Words", "abstract class Words { abstract java.util.List<org.eligo.study.Id> all(); }");
        sign("search", "none", "none");
        klass("search.Port", "@org.eligo.study.Mark final class Port {}");

        assertThat(violations())
                .containsExactly(
                        "org.eligo.search.Port: uses org.eligo.study.Mark, and its sign does not name the room study.",
                        "org.eligo.vocabulary.Words: uses org.eligo.study.Id, and its sign does not name the room study.");
    }

    @Test
    void a_named_room_that_is_not_used_is_reported() throws Exception {
        orderlyHouse();
        sign("essie", "study, vocabulary", "none");

        assertThat(violations()).containsExactly("org.eligo.essie: names the room vocabulary and does not use it.");
    }

    @Test
    void a_named_room_that_stands_higher_or_beside_is_reported() throws Exception {
        orderlyHouse();
        sign("study", "essie", "none");
        sign("essie", "study, eligibility, attic", "none");

        assertThat(violations())
                .contains(
                        "org.eligo.study: names the room essie, which does not stand below study.",
                        "org.eligo.essie: names the room eligibility, which does not stand below essie.",
                        "org.eligo.essie: names the room attic, which the house does not have.");
    }

    @Test
    void a_package_inside_a_room_may_name_its_room() throws Exception {
        orderlyHouse();
        klass("essie.Parser", "public final class Parser { org.eligo.study.Id id; }");
        sign("essie.fuzz", "essie", "none");
        klass("essie.fuzz.Fuzz", "final class Fuzz { org.eligo.essie.Parser parser; }");

        assertThat(violations()).isEmpty();
    }

    @Test
    void a_package_inside_a_room_names_what_else_it_uses_there_and_the_room_itself_need_not() throws Exception {
        orderlyHouse();
        klass("essie.Parser", "public final class Parser { org.eligo.study.Id id; org.eligo.essie.text.Text text; }");
        sign("essie.text", "none", "none");
        klass("essie.text.Text", "public final class Text {}");
        sign("essie.fuzz", "essie.text", "none");
        klass("essie.fuzz.Fuzz", "public final class Fuzz { org.eligo.essie.text.Text text; }");
        sign("essie.tree", "essie.fuzz", "none");
        klass("essie.tree.Tree", "final class Tree { org.eligo.essie.text.Text text; }");

        assertThat(violations())
                .containsExactly(
                        "org.eligo.essie.tree.Tree: uses org.eligo.essie.text.Text,"
                                + " and its sign does not name the room essie.text.",
                        "org.eligo.essie.tree: names the room essie.fuzz and does not use it.");
    }

    @Test
    void packages_of_one_room_in_a_circle_are_reported_once() throws Exception {
        orderlyHouse();
        sign("essie.text", "essie.tree", "none");
        klass("essie.text.Text", "public final class Text { org.eligo.essie.tree.Tree tree; }");
        sign("essie.tree", "essie.text", "none");
        klass("essie.tree.Tree", "public final class Tree { org.eligo.essie.text.Text text; }");

        assertThat(violations()).containsExactly("A circle of rooms: essie.text → essie.tree → essie.text.");
    }

    @Test
    void rooms_in_a_circle_are_reported_once() throws Exception {
        orderlyHouse();
        klass("study.Loop", "final class Loop { org.eligo.essie.Parser parser; }");
        klass("essie.Parser", "public final class Parser { org.eligo.study.Id id; }");

        assertThat(violations())
                .containsExactly(
                        "A circle of rooms: essie → study → essie.",
                        "org.eligo.study.Loop: uses org.eligo.essie.Parser, and its sign does not name the room essie.");
    }

    @Test
    void a_room_behind_a_port_is_known_to_the_wiring_only() throws Exception {
        orderlyHouse();
        sign("lucene", "none", "none");
        klass("lucene.Engine", "public final class Engine {}");
        sign("finder", "lucene", "none");
        klass("finder.Finder", "final class Finder { org.eligo.lucene.Engine engine; }");
        sign("app", "lucene", "none");
        klass("app.Main", "final class Main { org.eligo.lucene.Engine engine; }");

        assertThat(violations())
                .containsExactly("org.eligo.finder: names the room lucene, which stands behind a port.");
    }

    @Test
    void use_of_a_library_that_the_sign_does_not_name_is_reported() throws Exception {
        orderlyHouse();
        klass("essie.Tree", "final class Tree { com.fasterxml.jackson.databind.JsonNode node; }");
        klass("study.Test", "final class Test { org.assertj.core.api.Assertions none; }");

        assertThat(violations())
                .containsExactly(
                        "org.eligo.essie.Tree: uses com.fasterxml.jackson.databind.JsonNode,"
                                + " and its sign does not name the library jackson.",
                        "org.eligo.study.Test: uses org.assertj.core.api.Assertions,"
                                + " and its sign does not name the library org.assertj.core.api.");
    }

    @Test
    void a_named_library_that_is_not_used_or_not_known_is_reported() throws Exception {
        orderlyHouse();
        sign("essie", "study", "jackson (to read), abacus");

        assertThat(violations())
                .containsExactly(
                        "org.eligo.essie: names the library abacus and does not use it.",
                        "org.eligo.essie: names the library abacus, which nobody knows.",
                        "org.eligo.essie: names the library jackson and does not use it.");
    }

    @Test
    void generated_pages_belong_to_the_portal_and_need_no_sign() throws Exception {
        orderlyHouse();
        sign("portal", "none", "none");
        klass("portal.Portal", "final class Portal {}");
        klass("portal.pages.HomePage", "final class HomePage { org.eligo.study.Id id; }");

        assertThat(violations())
                .containsExactly(
                        "org.eligo.portal.pages.HomePage: uses org.eligo.study.Id, and its sign does not name the room study.");
    }

    /** Two rooms: study, and essie that uses it. */
    private void orderlyHouse() {
        sign("study", "none", "none (java.* only)");
        klass("study.Id", "public record Id(long number) {}");
        sign("essie", "study", "none");
        klass("essie.Parser", "final class Parser { org.eligo.study.Id id; }");
    }

    private void sign(String path, String rooms, String libraries) {
        sources.put(path.replace('.', '/') + "/package-info.java", """
                /**
                 * A room.
                 *
                 * <p>Rooms it may use: %s. Libraries:
                 * %s.
                 */
                @org.jspecify.annotations.NullMarked
                package org.eligo.%s;
                """.formatted(rooms, libraries, path));
    }

    private void klass(String name, String declaration) {
        String packageName = CompiledClass.packageOf("org.eligo." + name);
        sources.put(name.replace('.', '/') + ".java", "package " + packageName + "; " + declaration);
    }

    private List<String> violations() throws Exception {
        Path sourceFolder = folder.resolve("sources");
        Path classFolder = Files.createDirectories(folder.resolve("classes"));
        List<String> command = new ArrayList<>(List.of("-proc:none", "-d", classFolder.toString()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = sourceFolder.resolve("org/eligo").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            command.add(file.toString());
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new));
        assertThat(result).as("the seeded house compiles").isZero();
        return House.violations(Sign.sources(sourceFolder), CompiledClass.in(classFolder));
    }
}
