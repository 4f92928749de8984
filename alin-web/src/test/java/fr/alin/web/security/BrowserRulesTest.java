package fr.alin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The only foreign image source is the configured map tile server. */
class BrowserRulesTest {

    @Test
    void images_come_from_the_tile_servers_origin_alone() {
        assertThat(BrowserRules.origin("https://tiles.example.org/base/{z}/{x}/{y}.png?key=1"))
                .isEqualTo("https://tiles.example.org");
        assertThat(BrowserRules.origin("https://{s}.tiles.example.org:8443/{z}/{x}/{y}.png"))
                .isEqualTo("https://*.tiles.example.org:8443");
    }
}
