package fr.alin.alert.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in a link reaches the database only if it has the form of a key. */
class UnsubscribeKeyTest {

    @Test
    void a_random_key_is_read() {
        var key = UnsubscribeKey.draw();

        assertThat(UnsubscribeKey.read(key.value())).contains(key);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "a\u0000", "é", "a'", "a%00", "a\r\nb"})
    void malformed_text_is_not_read(String text) {
        assertThat(UnsubscribeKey.read(text)).isEmpty();
        assertThat(UnsubscribeKey.read("a".repeat(100_000))).isEmpty();
    }
}
