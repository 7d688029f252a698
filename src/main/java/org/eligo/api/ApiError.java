package org.eligo.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;

/**
 * An error of Eligo's own interface, as JSON: <code>{"error":{"code":…,"message":…,"where":…}}</code>. (Under {@code /api/v2} errors
 * are plain text, as the registry's are.)
 *
 * @param code for programs: small letters and hyphens
 * @param message for people: one sentence
 * @param where the part of the request that is meant, such as its path or a parameter's name
 */
public record ApiError(String code, String message, String where) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public static ApiError unknownAddress(String path) {
        return new ApiError(
                "not-found", "Nothing is served at this address; the addresses are listed in docs/api.md.", path);
    }

    public String json() {
        ObjectNode root = JSON.createObjectNode();
        root.putObject("error").put("code", code).put("message", message).put("where", where);
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Three texts can be written as JSON.", e);
        }
    }

    /** Answers a request with it. */
    public void answer(Context context, int status) {
        var unused = context.status(status).contentType("application/json").result(json());
    }
}
