package fr.alin.integration.partners.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessKeyTest {

    /** The example that the contract gives to landlords' engineers. */
    @Test
    void signs_as_the_contract_shows() {
        assertThat(new AccessKey("demo-key-0123456789").sign("m-0000001", "<offers/>"))
                .isEqualTo("c2a95c725a3ccbbf2162e3f0b612d139d4a1e962debedc790b5256dd27787a35");
    }
}
