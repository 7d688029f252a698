package org.eligo.bench.http;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A kind of request.
 *
 * @param label what tables call it
 * @param connections that ask at the same time
 * @param addresses paths and queries, asked one after the other and then from the start
 */
public record Workload(String label, int connections, List<String> addresses) {

    public Workload {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty() || connections < 1) {
            throw new IllegalArgumentException("A load has addresses, and connections that ask for them.");
        }
    }

    List<byte[]> requests() {
        return addresses.stream()
                .map(address ->
                        ("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII))
                .toList();
    }
}
