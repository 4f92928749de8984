package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts are counted per address, however it was typed or pasted. */
class DigestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anne@Example.org",
                " anne@example.org ",
                "anne@example.org\u00a0",
                "\u202aanne@example.org\u202c",
                "an\u200bne@example.org\ufeff"
            })
    void an_email_counts_as_one_however_it_was_pasted(String typed) {
        assertThat(Digest.ofEmail(typed)).isEqualTo(Digest.of("anne@example.org"));
    }

    @ParameterizedTest
    @CsvSource({"anne@société.fr, anne@xn--socit-esab.fr", "ANNE , anne", "'\u00a0no address ', no address", "'', ''"})
    void normalizes_domains_and_accepts_invalid_addresses(String typed, String counted) {
        assertThat(Digest.ofEmail(typed)).isEqualTo(Digest.of(counted));
    }
}
