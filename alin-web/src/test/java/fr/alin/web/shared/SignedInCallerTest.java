package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SignedInCallerTest {

    private static final SignedInCaller ANNE = new SignedInCaller(7, "APPLICANT", "Anne Porte", "key");

    private final FakeExchange exchange = new FakeExchange();

    @Test
    void without_a_session_no_caller_is_signed_in_and_none_is_started() {
        assertThat(SignedInCaller.of(exchange.request())).isEmpty();
        assertThat(exchange.session).isNull();
    }

    @Test
    void signing_in_replaces_the_former_session() {
        exchange.session = new HashMap<>(Map.of("planted", "by someone else"));

        ANNE.remember(exchange.request());

        assertThat(exchange.session).doesNotContainKey("planted");
        assertThat(SignedInCaller.of(exchange.request())).contains(ANNE);
    }

    @Test
    void another_name_keeps_the_session() {
        ANNE.remember(exchange.request());
        exchange.session.put("other", "value");

        ANNE.named("Anne Dupont").keep(exchange.request());

        assertThat(exchange.session).containsKey("other");
        assertThat(SignedInCaller.of(exchange.request()).map(SignedInCaller::name))
                .contains("Anne Dupont");
    }

    @Test
    void a_session_id_in_the_address_is_not_accepted() {
        ANNE.remember(exchange.request());
        exchange.sessionIdFromUrl = true;

        assertThat(SignedInCaller.of(exchange.request())).isEmpty();
    }

    @Test
    void the_log_shows_neither_name_nor_key() {
        assertThat(ANNE).hasToString("SignedInCaller[7, APPLICANT]");
    }
}
