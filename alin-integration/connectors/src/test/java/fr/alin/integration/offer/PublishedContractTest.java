package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.Test;

class PublishedContractTest {

    final PublishedContract contract = new PublishedContract(URI.create("https://alin.example/soap/landlord"));

    @Test
    void names_our_public_address_and_nobody_elses() {
        assertThat(contract.find("wsdl").orElseThrow())
                .contains(
                        "location=\"https://alin.example/soap/landlord\"",
                        "schemaLocation=\"https://alin.example/soap/landlord?xsd\"")
                .doesNotContain("localhost", "<!--");
        assertThat(contract.find("xsd").orElseThrow()).contains("urn:alin:landlord:v1");
    }

    @Test
    void is_all_there_is() {
        assertThat(contract.find("Tester")).isEmpty();
        assertThat(contract.find("mex")).isEmpty();
    }
}
