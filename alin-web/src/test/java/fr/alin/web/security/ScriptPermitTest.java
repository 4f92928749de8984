package fr.alin.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptPermitTest {

    private static final String NONCE = "primefaces.nonce";
    private static final String OF_THE_PAGE = encoded("4ac6e4b5-6d05-4e86-9d5c-0f9c1a2b3c4d");

    private final FakeExchange exchange = FakeExchange.post("/landlord/offers");
    private final FakeFaces faces = new FakeFaces(exchange);
    private final ScriptPermit permit = new ScriptPermit(faces.getExternalContext());

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void a_new_page_has_one_number_for_the_whole_request() {
        var nonce = permit.getRequestParameterMap().get(NONCE);

        assertThat(nonce).hasSize(48);
        assertThat(permit.getRequestParameterMap().get(NONCE)).isEqualTo(nonce);
    }

    @Test
    void the_number_that_a_browser_sends_with_a_form_is_not_taken() {
        exchange.with(NONCE, OF_THE_PAGE);

        assertThat(permit.getRequestParameterMap().get(NONCE)).isNotEqualTo(OF_THE_PAGE);
    }

    @Test
    void a_script_of_a_page_without_state_goes_on_with_the_number_of_its_page() {
        exchange.with(NONCE, OF_THE_PAGE).header("Faces-Request", "partial/ajax");

        assertThat(permit.getRequestParameterMap().get(NONCE)).isEqualTo(OF_THE_PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "' 'unsafe-inline", "bm90IGEgbnVtYmVy"})
    void a_script_that_sends_no_number_gets_a_new_one(String sent) {
        exchange.with(NONCE, sent).header("Faces-Request", "partial/ajax");

        assertThat(permit.getRequestParameterMap().get(NONCE))
                .isNotEqualTo(sent)
                .hasSize(48);
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
