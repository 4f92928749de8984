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
    void is_parsed_as_it_was_written() {
        var device = KnownDevice.of(account(7), UNTIL).alsoOf(account(8), UNTIL);

        assertThat(KnownDevice.parse(device.text())).contains(device);
        assertThat(device).asString().doesNotContain(device.id());
    }

    @Test
    void is_known_for_its_accounts_until_its_expiry() {
        var device = KnownDevice.of(account(7), UNTIL).alsoOf(account(8), UNTIL);

        assertThat(device.isKnownFor(account(7), NOW)).isTrue();
        assertThat(device.isKnownFor(account(8), NOW)).isTrue();
        assertThat(device.isKnownFor(account(9), NOW)).isFalse();
        assertThat(device.isKnownFor(account(7), UNTIL)).isFalse();
    }

    @Test
    void keeps_the_last_five_accounts_without_duplicates() {
        var device = KnownDevice.of(account(1), UNTIL);
        for (var account = 2; account <= 6; account++) {
            device = device.alsoOf(account(account), UNTIL);
        }

        assertThat(device.accounts()).extracting(KnownAccount::id).containsExactly(6L, 5L, 4L, 3L, 2L);
        assertThat(device.alsoOf(account(4), UNTIL).accounts())
                .extracting(KnownAccount::id)
                .containsExactly(4L, 6L, 5L, 3L, 2L);
    }

    @Test
    void is_known_for_one_generation_of_an_account() {
        var device = KnownDevice.of(new KnownAccount(7, 1), UNTIL);

        assertThat(KnownDevice.parse(device.text())).contains(device);
        assertThat(device.isKnownFor(new KnownAccount(7, 1), NOW)).isTrue();
        assertThat(device.isKnownFor(new KnownAccount(7, 2), NOW)).isFalse();
        assertThat(device.alsoOf(new KnownAccount(7, 2), UNTIL).accounts()).containsExactly(new KnownAccount(7, 2));
    }

    @Test
    void a_token_without_generation_is_of_the_first() {
        assertThat(KnownDevice.parse("abcdefghijklmnopqrstuvwxyz 12 7,8")
                        .orElseThrow()
                        .accounts())
                .containsExactly(account(7), account(8));
    }

    private static KnownAccount account(long id) {
        return new KnownAccount(id, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "abcdefghijklmnopqrstuvwxyz 12 x",
                "abcdefghijklmnopqrstuvwxyz 12 1,",
                "abcdefghijklmnopqrstuvwxyz 12 1:",
                "abcdefghijklmnopqrstuvwxyz 12 1:2:3",
                "a b c"
            })
    void malformed_text_is_ignored(String text) {
        assertThat(KnownDevice.parse(text)).isEmpty();
    }
}
