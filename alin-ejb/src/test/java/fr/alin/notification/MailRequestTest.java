package fr.alin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Language;
import org.junit.jupiter.api.Test;

class MailRequestTest {

    static final EmailAddress ANNE = new EmailAddress("anne.porte@example.fr");

    @Test
    void comes_back_from_the_outbox_as_it_went_in() {
        var request = new MailRequest(
                MailTemplate.ACCOUNT_EXISTS, ANNE, Language.EN, Map.of("link", "https://alin.example/a?b=\"é\""));

        assertThat(MailRequest.parse(request.json())).isEqualTo(request);
    }

    @Test
    void cannot_be_made_without_a_value_that_its_template_needs() {
        assertThatThrownBy(() -> new MailRequest(MailTemplate.ACCOUNT_EXISTS, ANNE, Language.FR, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannot_carry_a_value_that_its_template_does_not_show() {
        var values = Map.of("link", "https://alin.example", "birthName", "PORTE");

        assertThatThrownBy(() -> new MailRequest(MailTemplate.ACCOUNT_EXISTS, ANNE, Language.FR, values))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_a_template_that_does_not_exist() {
        assertThatThrownBy(() -> MailTemplate.of("spam")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shows_neither_address_nor_values_in_a_log() {
        var request =
                new MailRequest(MailTemplate.ACCOUNT_EXISTS, ANNE, Language.FR, Map.of("link", "https://alin.example"));

        assertThat(request.toString()).doesNotContain("anne", "alin.example");
    }
}
