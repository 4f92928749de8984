package fr.alin.integration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegibleXmlTest {

    @Test
    void what_xml_can_carry_is_unchanged() {
        var text = "<a>été \uD83C\uDFE0\t\r\n\u0085\uFFFD</a>";

        assertThat(LegibleXml.of(text)).isSameAs(text);
    }

    @Test
    void what_it_cannot_carry_is_named() {
        assertThat(LegibleXml.of("<a>\u0001 \uD83C x\uFFFF\u0000</a>"))
                .isEqualTo("<a>[U+0001] [U+D83C] x[U+FFFF][U+0000]</a>");
    }
}
