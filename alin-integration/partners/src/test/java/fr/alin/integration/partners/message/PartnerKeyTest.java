package fr.alin.integration.partners.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartnerKeyTest {

    /** The example in the contract. */
    @Test
    void signs_as_in_the_contract_example() {
        assertThat(new PartnerKey("demo-key-0123456789").sign("m-0000001", "<offers/>"))
                .isEqualTo("c2a95c725a3ccbbf2162e3f0b612d139d4a1e962debedc790b5256dd27787a35");
    }
}
