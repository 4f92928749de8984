package fr.alin.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import fr.alin.shared.config.AlinSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    static final String PROXY = "10.0.0.5";

    final ClientAddress addresses = behind(PROXY, "10.0.0.6");

    @Test
    void without_a_trusted_proxy_the_header_is_ignored() {
        assertThat(behind().of("192.0.2.7", "203.0.113.9")).isEqualTo("192.0.2.7");
        assertThat(addresses.of("192.0.2.7", "203.0.113.9")).isEqualTo("192.0.2.7");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none, 10.0.0.5",
                "'203.0.113.9', 203.0.113.9",
                "'192.0.2.66, 203.0.113.9', 203.0.113.9",
                "'203.0.113.9, 10.0.0.6', 203.0.113.9",
                "'192.0.2.66, 203.0.113.9 , 10.0.0.6', 203.0.113.9",
                "'<script>', unknown",
                "'', unknown",
                "'localhost', unknown",
                "'999.1.1.1', unknown"
            })
    void a_trusted_proxy_names_the_client(String forwardedFor, String client) {
        assertThat(addresses.of(PROXY, forwardedFor)).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2:ffff::1, 2001:db8:1:2:0:0:0:0/64",
        "::ffff:192.0.2.7, 192.0.2.7",
        "0:0:0:0:0:0:0:1, 0:0:0:0:0:0:0:1",
        "fe80:0:0:0:1:2:3:4%eth0, fe80:0:0:0:1:2:3:4"
    })
    void ipv6_addresses_are_reduced_to_their_network(String peer, String client) {
        assertThat(addresses.of(peer, null)).isEqualTo(client);
    }

    private static ClientAddress behind(String... proxies) {
        var addresses = new ClientAddress();
        addresses.settings = new AlinSettings() {
            @Override
            public Set<String> trustedProxies() {
                return Set.of(proxies);
            }
        };
        return addresses;
    }
}
