package fr.alin.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortTest {

    @Test
    void has_a_default_number() {
        assertThat(Port.HTTP.in(http(""))).isEqualTo(8080);
        assertThat(Port.HTTP.in(http("9090"))).isEqualTo(9090);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "-1", "65536"})
    void an_invalid_number_is_reported_with_its_option(String text) {
        var settings = http(text);
        assertThatThrownBy(() -> Port.HTTP.in(settings)).hasMessageContaining("-Dalin.http.port=" + text);
    }

    @Test
    void a_taken_port_is_reported_with_its_option() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = http(Integer.toString(other.getLocalPort()));
            assertThatThrownBy(() -> Port.HTTP.requireFree(settings))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("is taken")
                    .hasMessageContaining("-Dalin.http.port=");
        }
    }

    private static Settings http(String port) {
        var values = new Properties();
        values.setProperty("alin.http.port", port);
        return new Settings(values);
    }
}
