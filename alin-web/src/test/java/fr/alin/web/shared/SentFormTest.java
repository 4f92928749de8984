package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentFormTest {

    private final FakeExchange exchange =
            FakeExchange.post("/landlord/offer").with("form-owner", "7").with("rent", "700");

    @Test
    void the_page_of_the_form_gets_it_once() {
        SentForm.of(exchange.request()).orElseThrow().keep(exchange.request());

        assertThat(SentForm.take(exchange.request(), "/landlord/photos")).isEmpty();
        assertThat(SentForm.take(exchange.request(), "/landlord/offer")
                        .orElseThrow()
                        .sent())
                .containsOnlyKeys("rent");
        assertThat(SentForm.take(exchange.request(), "/landlord/offer")).isEmpty();
    }

    @Test
    void a_secret_is_not_kept_nor_more_than_a_person_types() {
        exchange.with("password", "secret");
        assertThat(SentForm.of(exchange.request()).orElseThrow().typed().sent()).containsOnlyKeys("rent");

        exchange.with("description", "x".repeat(40_001));
        assertThat(SentForm.of(exchange.request())).isEmpty();
    }

    @Test
    void only_a_form_with_its_owner_is_kept() {
        assertThat(SentForm.of(
                        FakeExchange.post("/landlord/offer").with("rent", "700").request()))
                .isEmpty();
        assertThat(SentForm.of(FakeExchange.post("/landlord/offer")
                        .with("form-owner", "x")
                        .request()))
                .isEmpty();
        assertThat(SentForm.of(FakeExchange.get("/landlord/offer")
                        .with("form-owner", "7")
                        .request()))
                .isEmpty();
    }
}
