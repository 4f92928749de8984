package fr.alin.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectsTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/help, localhost, 8080, /help",
        "http://evil.example:81/sign-in?page=%2Fdashboard, evil.example, 81, /sign-in?page=%2Fdashboard",
        "http://EVIL.example/help, evil.example, 80, /help",
        "https://alin.example/help#top, alin.example, 443, /help#top",
        "http://alin.example?x=1, alin.example, 80, /?x=1",
        "http://alin.example, alin.example, 80, /",
        "http://alin.example//evil.example/, alin.example, 80, /.//evil.example/",
    })
    void redirects_within_the_site_become_paths(String location, String host, int port, String path) {
        assertThat(Redirects.withoutHost(location, host, port)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8090/sites/1175, localhost, 8080",
        "https://alin.example/help, alin.example, 80",
        "http://localhost.example/help, localhost, 80",
        "/help, localhost, 80",
        "mailto:a@alin.example, alin.example, 80",
    })
    void other_redirects_are_unchanged(String location, String host, int port) {
        assertThat(Redirects.withoutHost(location, host, port)).isEqualTo(location);
    }
}
