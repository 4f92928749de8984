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
    void has_a_standard_number_unless_told_otherwise() {
        assertThat(Port.HTTP.in(http(""))).isEqualTo(8080);
        assertThat(Port.HTTP.in(http("9090"))).isEqualTo(9090);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "-1", "65536"})
    void is_refused_with_the_option_that_gave_it(String text) {
        var settings = http(text);
        assertThatThrownBy(() -> Port.HTTP.in(settings)).hasMessageContaining("-Dalin.http.port=" + text);
    }

    @Test
    void says_which_option_moves_it_when_it_is_taken() throws IOException {
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
