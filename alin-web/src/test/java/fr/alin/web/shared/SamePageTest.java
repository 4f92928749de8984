package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SamePageTest {

    private final FakeFaces faces = new FakeFaces(FakeExchange.post("/sign-in"));

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void a_form_leads_back_to_its_page_with_its_parameters_and_messages() {
        faces.exchange.query = "page=/help";

        SamePage.open(faces);

        assertThat(faces.exchange.redirect).isEqualTo("/sign-in?page=/help");
        assertThat(faces.flash.keepsMessages).isTrue();
    }

    @Test
    void what_was_typed_is_kept_for_that_page_without_secrets() {
        faces.exchange
                .with("email", "anne@example.org")
                .with("password", "secret")
                .with("jakarta.faces.ViewState", "1");

        SamePage.open(faces);

        assertThat(TypedFields.of(faces).orElseThrow().sent()).containsOnlyKeys("email");
        faces.exchange.path = "/help";
        assertThat(TypedFields.of(faces)).isEmpty();
    }

    @Test
    void more_than_a_person_types_is_not_kept() {
        faces.exchange.with("email", "x".repeat(40_001));

        SamePage.open(faces);

        assertThat(TypedFields.of(faces)).isEmpty();
    }

    @Test
    void only_a_posted_form_counts_as_sent_and_no_error_page() {
        assertThat(SamePage.isSent(faces)).isTrue();

        faces.exchange.dispatcherType = DispatcherType.ERROR;
        assertThat(SamePage.isSent(faces)).isFalse();
        faces.exchange.dispatcherType = DispatcherType.REQUEST;
        faces.exchange.method = "GET";
        assertThat(SamePage.isSent(faces)).isFalse();
    }
}
