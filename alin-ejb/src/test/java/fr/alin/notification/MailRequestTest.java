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
    void is_read_from_the_outbox_as_written() {
        var request = new MailRequest(
                MailTemplate.ACCOUNT_EXISTS, ANNE, Language.EN, Map.of("link", "https://alin.example/a?b=\"é\""));

        assertThat(MailRequest.parse(request.json())).isEqualTo(request);
    }

    @Test
    void requires_every_value_of_its_template() {
        assertThatThrownBy(() -> new MailRequest(MailTemplate.ACCOUNT_EXISTS, ANNE, Language.FR, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_other_values() {
        var values = Map.of("link", "https://alin.example", "birthName", "PORTE");

        assertThatThrownBy(() -> new MailRequest(MailTemplate.ACCOUNT_EXISTS, ANNE, Language.FR, values))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_an_unknown_template() {
        assertThatThrownBy(() -> MailTemplate.of("spam")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_masked_in_logs() {
        var request =
                new MailRequest(MailTemplate.ACCOUNT_EXISTS, ANNE, Language.FR, Map.of("link", "https://alin.example"));

        assertThat(request.toString()).doesNotContain("anne", "alin.example");
    }
}
