package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;

class SoapCallTest {

    @Test
    void code_and_key_are_read_whatever_the_case_of_the_scheme() {
        assertThat(call("basic " + base64("TOITS:clé:à deux points")).credentials())
                .contains(new SoapCall.Credentials("TOITS", "clé:à deux points"));
    }

    @Test
    void what_is_no_basic_authentication_proves_nothing() {
        assertThat(call("Bearer abc").credentials()).isEmpty();
        assertThat(call("Basic not*base64").credentials()).isEmpty();
        assertThat(call("Basic " + base64("no colon")).credentials()).isEmpty();
        assertThat(call(null).credentials()).isEmpty();
    }

    @Test
    void a_key_does_not_reach_the_logs() {
        assertThat(new SoapCall.Credentials("TOITS", "secret")).hasToString("credentials of TOITS");
    }

    private static SoapCall call(String authorization) {
        return new SoapCall(authorization, "application/soap+xml", null, -1, InputStream.nullInputStream());
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
