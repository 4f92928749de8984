package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.TestSeals;
import fr.alin.housingapplication.model.CodeText;
import fr.alin.housingapplication.model.SecurityCode;
import fr.alin.testing.Wired;
import org.junit.jupiter.api.Test;

class CodeSealsTest {

    private static final CodeText CODE = new CodeText("ABC234");

    private final CodeSeals seals = new Wired(null, TestSeals.SEALING).make(CodeSeals.class);

    @Test
    void the_stored_code_matches_only_the_right_code() {
        var kept = kept(seals.seal(CODE));

        assertThat(seals.isRight(CODE, kept)).isTrue();
        assertThat(seals.isRight(new CodeText("ABC235"), kept)).isFalse();
    }

    @Test
    void the_stored_code_does_not_reveal_the_code() {
        var kept = new String(Base64.getDecoder().decode(seals.seal(CODE)), StandardCharsets.ISO_8859_1);

        assertThat(kept).doesNotContain("ABC234");
        assertThat(seals.seal(CODE)).isNotEqualTo(seals.seal(CODE));
    }

    @Test
    void a_code_stored_as_a_hash_by_a_former_release_counts_as_wrong() {
        assertThat(seals.isRight(CODE, kept("c2FsdA==$ZGlnZXN0"))).isFalse();
    }

    private static SecurityCode kept(String sealed) {
        return new SecurityCode(101, Registered.NUMBER, sealed, Instant.EPOCH, Duration.ofHours(24), 5);
    }
}
