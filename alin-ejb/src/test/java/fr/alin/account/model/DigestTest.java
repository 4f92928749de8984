package fr.alin.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tries are counted by what was meant, whatever was pasted with it. */
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
    void other_forms_of_a_domain_and_what_is_no_email_count_too(String typed, String counted) {
        assertThat(Digest.ofEmail(typed)).isEqualTo(Digest.of(counted));
    }
}
