package org.eligo.portal.browse;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.eligo.language.InterfaceLanguage;

/**
 * Writes one file of the sitemap while its addresses are found. Each page stands there with the same page in every language, the English
 * one for whoever speaks none of them.
 */
final class SitemapFile {

    /** So many addresses, with those in other languages, stay below the 50 MB (and the 50,000) that the protocol allows. */
    static final int MAX_ADDRESSES = 20_000;

    private static final String SITEMAPS = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final String LANGUAGES = " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";

    /** Takes addresses one by one, each without the host; more than {@link #MAX_ADDRESSES} are not written. */
    interface Addressed {
        void add(String address) throws IOException;
    }

    /** Finds the addresses. */
    interface Content {
        void to(Addressed addresses) throws IOException;
    }

    private final Context context;
    private final String host;

    /** @param host stands before every address */
    SitemapFile(Context context, String host) {
        this.context = context;
        this.host = host;
    }

    /** A file that names files. */
    void ofFiles(Content content) {
        write(
                "sitemapindex",
                SITEMAPS,
                content,
                (out, address) -> out.write("<sitemap>" + loc(address) + "</sitemap>\n"));
    }

    /** A file that names pages. */
    void ofPages(Content content) {
        write("urlset", SITEMAPS + LANGUAGES, content, (out, address) -> {
            out.write("<url>" + loc(address));
            for (InterfaceLanguage language : InterfaceLanguage.values()) {
                out.write(alternate(language.code(), language.address(address)));
            }
            out.write(alternate("x-default", address) + "</url>\n");
        });
    }

    private String loc(String address) {
        return "<loc>" + escaped(host + address) + "</loc>";
    }

    private String alternate(String language, String address) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + escaped(host + address) + "\"/>";
    }

    private interface Entry {
        void write(Writer out, String address) throws IOException;
    }

    private void write(String root, String namespaces, Content content, Entry entry) {
        var unused = context.contentType("application/xml; charset=utf-8");
        try (Writer out = new BufferedWriter(new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8))) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + namespaces + ">\n");
            int[] written = {0};
            content.to(address -> {
                if (written[0]++ < MAX_ADDRESSES) {
                    entry.write(out, address);
                }
            });
            out.write("</" + root + ">\n");
        } catch (IOException e) {
            // Whoever asked has gone.
            throw new UncheckedIOException(e);
        }
    }

    /** Adds them in their order. */
    static void addAll(Addressed addresses, Stream<String> all) throws IOException {
        for (String address : (Iterable<String>) all::iterator) {
            addresses.add(address);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
