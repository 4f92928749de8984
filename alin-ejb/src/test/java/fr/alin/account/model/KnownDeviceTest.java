package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDeviceTest {

    static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    static final Instant UNTIL = NOW.plusSeconds(60);

    @Test
    void is_read_as_it_was_written() {
        var device = KnownDevice.of(7, UNTIL).alsoOf(8, UNTIL);

        assertThat(KnownDevice.parse(device.text())).contains(device);
        assertThat(device).asString().doesNotContain(device.id());
    }

    @Test
    void is_known_for_its_accounts_and_until_its_end() {
        var device = KnownDevice.of(7, UNTIL).alsoOf(8, UNTIL);

        assertThat(device.isKnownFor(7, NOW)).isTrue();
        assertThat(device.isKnownFor(8, NOW)).isTrue();
        assertThat(device.isKnownFor(9, NOW)).isFalse();
        assertThat(device.isKnownFor(7, UNTIL)).isFalse();
    }

    @Test
    void knows_the_last_five_accounts_each_once() {
        var device = KnownDevice.of(1, UNTIL);
        for (var account = 2; account <= 6; account++) {
            device = device.alsoOf(account, UNTIL);
        }

        assertThat(device.accounts()).containsExactly(6L, 5L, 4L, 3L, 2L);
        assertThat(device.alsoOf(4, UNTIL).accounts()).containsExactly(4L, 6L, 5L, 3L, 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "abcdefghijklmnopqrstuvwxyz 12 x", "abcdefghijklmnopqrstuvwxyz 12 1,", "a b c"})
    void is_not_read_from_anything_else(String text) {
        assertThat(KnownDevice.parse(text)).isEmpty();
    }
}
