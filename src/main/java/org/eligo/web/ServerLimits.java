package org.eligo.web;

import java.time.Duration;

/**
 * How much the server takes at once. None of them is a limit on who may ask, or how often.
 *
 * @param requests worked on at the same time, each on a thread; 1 or more
 * @param waiting requests that wait for their turn; a further one is answered 503; 0 or more
 * @param longestWait after which a waiting request is answered 503
 * @param connections open at the same time; the server takes no further one until one closes; 1 or more
 * @param idle a connection on which nothing moves for so long is closed
 * @param leastRate bytes a second, on average, that a client must take of an answer; below, its connection is closed; 0 or more
 * @param headerBytes of a request: its first line with the address, and its headers; 1,024 or more
 * @param bodyBytes of a request; 0 or more
 */
public record ServerLimits(
        int requests,
        int waiting,
        Duration longestWait,
        int connections,
        Duration idle,
        long leastRate,
        int headerBytes,
        long bodyBytes) {

    /** What the settings say where nobody says otherwise. */
    public static final ServerLimits STANDARD = new ServerLimits(
            128, 512, Duration.ofSeconds(10), 2_000, Duration.ofSeconds(30), 1_000, 256 * 1024, 1024 * 1024);

    public ServerLimits {
        atLeast(1, requests, "max-requests");
        atLeast(0, waiting, "max-waiting");
        atLeast(1, longestWait.toMillis(), "wait-limit-ms");
        atLeast(1, connections, "max-connections");
        atLeast(1, idle.toMillis(), "idle-limit-ms");
        atLeast(0, leastRate, "least-rate");
        atLeast(1_024, headerBytes, "max-header-bytes");
        atLeast(0, bodyBytes, "max-body-bytes");
    }

    private static void atLeast(long least, long value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is at least " + least + ", not " + value + ".");
        }
    }
}
