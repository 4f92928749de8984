package fr.alin.alert.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a link never reaches the database unless a key of ours could look so. */
class UnsubscribeKeyTest {

    @Test
    void a_key_that_was_drawn_is_read() {
        var key = UnsubscribeKey.draw();

        assertThat(UnsubscribeKey.read(key.value())).contains(key);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a\u0000", "é", "a'", "a%00", "a\r\nb"})
    void nothing_else_is(String text) {
        assertThat(UnsubscribeKey.read(text)).isEmpty();
        assertThat(UnsubscribeKey.read("a".repeat(100_000))).isEmpty();
    }
}
