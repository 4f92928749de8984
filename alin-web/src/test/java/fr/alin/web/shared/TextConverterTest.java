package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextConverterTest {

    private final TextConverter converter = new TextConverter();

    @Test
    void an_empty_field_is_empty_text() {
        assertThat(converter.getAsObject(null, null, null)).isEmpty();
        assertThat(converter.getAsObject(null, null, "")).isEmpty();
    }

    @Test
    void what_no_keyboard_types_is_dropped_and_lines_stay() {
        assertThat(converter.getAsObject(null, null, "a\0b\u0007\r\n\tc\uD800 \uD83D\uDE00"))
                .isEqualTo("ab\n\tc \uD83D\uDE00");
    }
}
