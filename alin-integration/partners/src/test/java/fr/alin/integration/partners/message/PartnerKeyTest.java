package fr.alin.integration.partners.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class PartnerKeyTest {

    private static final Instant SENT = Instant.parse("2026-11-28T23:00:00Z");

    /** The example in the contract. */
    @Test
    void signs_as_in_the_contract_example() {
        var key = PartnerKey.of("a050837d85070582", "MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f");

        var signature = key.sign("m-0000001", SENT, "<offers/>".getBytes(StandardCharsets.UTF_8));

        assertThat(signature.keyId()).isEqualTo("a050837d85070582");
        assertThat(signature.contentDigest()).isEqualTo("sha-256=:Mgp9bKX6LqcsQ7G4fLJdkz0N+SITGBEYsxlSskR5AMQ=:");
        assertThat(signature.signature())
                .isEqualTo("AZJ47Dk9fVrgJrOWeq9VqeoKugFj1jN4LXACqQy4H3amQUtRqsLbamyVIqVybfgvfgjLvRPs1ytyFJe9HnpnDA==");
        assertThat(key).asString().doesNotContain("MC4C");
    }

    @Test
    void without_a_key_it_signs_with_one_that_nobody_knows() {
        assertThat(PartnerKey.of("", "").id())
                .hasSize(16)
                .isNotEqualTo(PartnerKey.of("", "").id());
    }
}
