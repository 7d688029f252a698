package org.eligo.web;

import java.util.Map;

/** How an error looks that is told before any face was asked: an address that is none, too many requests, too long a header. */
@FunctionalInterface
public interface ErrorForm {

    /**
     * The whole answer, but for headers that the server adds. The language of the path is spoken.
     *
     * @param path of the address, undecoded; empty where not even that could be read
     * @param status of HTTP, 400 to 599
     * @param sentence what was found and what would be right
     */
    Body body(String path, int status, String sentence);

    /**
     * An answer.
     *
     * @param type of the content, with its charset where it is text; the text is sent as UTF-8
     * @param headers further ones
     */
    record Body(String type, String text, Map<String, String> headers) {

        public Body {
            headers = Map.copyOf(headers);
        }
    }
}
