package org.eligo.portal.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnAddressTest {

    @Test
    void a_host_that_is_none_is_not_written_into_the_page() {
        assertThat(OwnAddress.of("http", "example.org:80")).contains("http://example.org:80");
        assertThat(OwnAddress.of("https", "[2001:db8::1]:8443")).contains("https://[2001:db8::1]:8443");
        assertThat(OwnAddress.of("http", "evil\"><script>")).isEmpty();
        assertThat(OwnAddress.of("http", "")).isEmpty();
        assertThat(OwnAddress.of("javascript", "example.org")).isEmpty();
    }
}
