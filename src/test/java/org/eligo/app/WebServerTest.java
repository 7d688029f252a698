package org.eligo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eligo.cli.CommandException;
import org.eligo.cli.Workshop;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
import org.eligo.vocabulary.Synonyms;
import org.eligo.web.ServerLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where no face is asked. */
class WebServerTest {

    private static WebServer server = start(0);

    private static WebServer start(int port) {
        return WebServer.start(
                new Finder(FictionalStudies.engine("web"), Synonyms.NONE),
                new Workshop.Place("127.0.0.1", port, Optional.empty()),
                ServerLimits.STANDARD);
    }

    @BeforeAll
    static void open() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            var unused = socket.getInputStream().transferTo(all);
            return all.toString(StandardCharsets.UTF_8);
        }
    }

    private static String asked(String line) throws IOException {
        return raw(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/search%00?cond=a", "/study%2FNCT99000001", "/study/%2e%2e/x", "/a;b=c/%"})
    void an_address_that_the_server_cannot_take_has_the_page_for_errors(String address) throws IOException {
        assertThat(asked("GET " + address))
                .matches("(?s)HTTP/1\\.1 40[04] .*")
                .containsPattern("Content-Type: text/html; ?charset=utf-8")
                .contains("Content-Security-Policy: default-src 'none'", "<h1>", "name=\"cond\"")
                .doesNotContainIgnoringCase("jetty");
    }

    @Test
    void under_es_it_is_told_in_spanish() throws IOException {
        assertThat(asked("GET /es/study/%00"))
                .startsWith("HTTP/1.1 400 ")
                .contains(
                        "<html lang=\"es\"",
                        "<h1>Esta dirección no se puede leer</h1>",
                        "La petición no es correcta en HTTP; en")
                .doesNotContain("The request", "lang=\"en\">The");
        assertThat(asked("BREW /es/search"))
                .startsWith("HTTP/1.1 405 ")
                .contains("Aquí no se conoce ese método; los métodos son GET, HEAD");
    }

    @Test
    void under_the_registrys_interface_it_has_plain_text() throws IOException {
        assertThat(asked("GET /api/v2/studies/%00"))
                .startsWith("HTTP/1.1 400 ")
                .contains("\r\nContent-Type: text/plain; charset=UTF-8\r\n", "\r\n\r\nThe request is not one of HTTP: ")
                .doesNotContain("<");
    }

    @Test
    void under_eligos_own_interface_it_has_our_error() throws IOException {
        assertThat(asked("GET /api/eligo/a%2Fb"))
                .startsWith("HTTP/1.1 400 ")
                .contains(
                        "Content-Type: application/json\r\n",
                        "{\"error\":{\"code\":\"refused\",\"message\":\"The request");
    }

    @ParameterizedTest
    @CsvSource({"/api/v2/studies?pageSize=x, 400", "/api/v2/studies/NCT99999999, 404", "/api/v2/studies/ABC, 400"})
    void errors_of_the_interface_have_the_registrys_content_type_letter_by_letter(String address, int status)
            throws IOException {
        assertThat(asked("GET " + address))
                .startsWith("HTTP/1.1 " + status)
                .contains("\r\nContent-Type: text/plain; charset=UTF-8\r\n");
    }

    @Test
    void an_address_that_nobody_serves_is_told_in_the_form_of_its_face() throws IOException {
        assertThat(asked("GET /api/v2/nothing"))
                .startsWith("HTTP/1.1 404 ")
                .contains("\r\nContent-Type: text/plain; charset=UTF-8\r\n", "Nothing is served at this address");
        assertThat(asked("GET /api/nothing")).startsWith("HTTP/1.1 404 ").contains("application/json", "not-found");
        assertThat(asked("GET /nothing")).startsWith("HTTP/1.1 404 ").contains("<h1>No such page</h1>");
    }

    @Test
    void a_nul_never_reaches_a_page() throws IOException {
        assertThat(asked("GET /search?cond=as%00thma")).contains("as\uFFFDthma").doesNotContain("\u0000");
    }

    @Test
    void an_address_that_is_too_long_is_told_so() throws IOException {
        assertThat(asked("GET /search?cond=" + "a".repeat(300_000)))
                .matches("(?s)HTTP/1\\.1 4(14|31) .*")
                .contains("Content-Type: text/plain; charset=UTF-8", "longer than 262144 bytes (max-header-bytes).");
        assertThat(raw("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(300_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .contains("max-header-bytes");
    }

    @Test
    void what_is_no_http_is_told_so() throws IOException {
        assertThat(raw("HELLO\r\n\r\n")).contains(" 400 ", "The request is not one of HTTP");
        assertThat(raw("GET / HTTP/7.3\r\nHost: a\r\n\r\n")).contains(" 505 ", "HTTP/1.1 is.");
        assertThat(raw("GET / HTTP/1.1\r\n\r\n")).contains(" 400 ").doesNotContainIgnoringCase("jetty");
    }

    @Test
    void a_body_that_is_too_long_is_refused_before_it_is_read() throws IOException {
        assertThat(raw("POST /api/v2/studies HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999999\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("longer than 1048576 bytes (max-body-bytes)");
    }

    @Test
    void a_body_where_none_is_asked_for_is_left_aside() throws IOException {
        assertThat(
                        raw(
                                "GET /api/v2/version HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void a_page_that_is_written_to_says_that_it_is_only_read(String method) throws IOException {
        assertThat(asked(method + " /search"))
                .startsWith("HTTP/1.1 405 ")
                .contains("Allow: GET, HEAD\r\n", "<h1>Pages can only be read</h1>");
    }

    @Test
    void a_method_that_nobody_knows_is_told_the_known_ones() throws IOException {
        assertThat(asked("BREW /search")).startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD, POST");
        assertThat(asked("TRACE /api/v2/version")).startsWith("HTTP/1.1 405 ").contains("text/plain");
    }

    @Test
    void requests_behind_one_another_on_one_connection_are_all_answered() throws IOException {
        String one = "GET /api/v2/version HTTP/1.1\r\nHost: a\r\n\r\n";
        String last = "GET /robots.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        assertThat(raw(one + one + last).split("HTTP/1.1 200 OK", -1)).hasSize(4);
    }

    @Test
    void a_port_that_is_taken_is_told_in_one_sentence() {
        assertThatThrownBy(() -> start(server.port()))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("Port " + server.port() + " on 127.0.0.1 is taken");
    }
}
