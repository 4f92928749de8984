package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import jakarta.xml.ws.handler.MessageContext;

import org.junit.jupiter.api.Test;

class SoapCallTest {

    @Test
    void code_and_key_are_read_whatever_the_case_of_the_header() {
        var given = call("authorization", "basic " + base64("TOITS:clé:à deux points"))
                .credentials();

        assertThat(given).contains(new SoapCall.Credentials("TOITS", "clé:à deux points"));
    }

    @Test
    void what_is_no_basic_authentication_proves_nothing() {
        assertThat(call("Authorization", "Bearer abc").credentials()).isEmpty();
        assertThat(call("Authorization", "Basic not*base64").credentials()).isEmpty();
        assertThat(call("Authorization", "Basic " + base64("no colon")).credentials())
                .isEmpty();
        assertThat(call("Accept", "*/*").credentials()).isEmpty();
        assertThat(new SoapCall(new CallContext()).credentials()).isEmpty();
    }

    @Test
    void the_length_is_what_is_announced() {
        assertThat(call("content-length", "34000000").length()).isEqualTo(34_000_000);
        assertThat(call("Accept", "*/*").length()).isZero();
    }

    @Test
    void an_unknown_caller_is_told_how_to_log_in() {
        var context = new CallContext();

        var fault = new SoapCall(context).unauthorized().getFault();

        assertThat(context).containsEntry(MessageContext.HTTP_RESPONSE_CODE, 401);
        assertThat(context.get(MessageContext.HTTP_RESPONSE_HEADERS)).asString().contains("WWW-Authenticate", "Basic");
        assertThat(fault.getFaultString()).contains("access key");
        assertThat(fault.getDetail().getTextContent()).contains("access key");
    }

    @Test
    void a_key_does_not_reach_the_logs() {
        assertThat(new SoapCall.Credentials("TOITS", "secret")).hasToString("credentials of TOITS");
    }

    private static SoapCall call(String header, String value) {
        var context = new CallContext();
        context.put(MessageContext.HTTP_REQUEST_HEADERS, Map.of(header, List.of(value)));
        return new SoapCall(context);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
