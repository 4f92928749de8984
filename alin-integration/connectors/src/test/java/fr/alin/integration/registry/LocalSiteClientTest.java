package fr.alin.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.MessageCheck;
import fr.alin.housingapplication.port.SiteAnswer;
import fr.alin.integration.Sample;
import fr.alin.reference.view.SiteConnection;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.GatewayException;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocalSiteClientTest {

    static final SiteConnection SITE = new SiteConnection("029", "JMS", "registration.029.requests");
    static final UniqueNumber FROM_FINISTERE = new UniqueNumber("0290920621114ACLOG");

    final FakeQuestions questions = new FakeQuestions();
    final LocalSiteClient client = new LocalSiteClient();

    @BeforeEach
    void connect() {
        client.questions = questions;
        client.settings = new AlinSettings() {
            @Override
            public Duration siteAnswerTimeout() {
                return Duration.ofSeconds(8);
            }
        };
        questions.answer = Sample.text("registration-application.xml").replace("1110920621114", "0290920621114");
    }

    @Test
    void asks_the_queue_of_the_territory_with_a_valid_question() {
        var found = client.ask(SITE, FROM_FINISTERE);

        assertThat(((SiteAnswer.Found) found).application().number()).isEqualTo(FROM_FINISTERE);
        assertThat(questions.queue).isEqualTo("registration.029.requests");
        assertThat(questions.patience).isEqualTo(Duration.ofSeconds(8));
        assertThat(MessageCheck.problems(ContractSchemas.registry(), questions.question))
                .isEmpty();
    }

    @Test
    void an_unknown_number_is_empty() {
        questions.answer = Sample.text("registration-unknown.xml");

        assertThat(client.ask(SITE, FROM_FINISTERE)).isEqualTo(new SiteAnswer.Unknown());
    }

    @Test
    void rubbish_is_a_gateway_failure_that_names_no_number() {
        questions.answer = "{\"json\": true}";

        assertThatThrownBy(() -> client.ask(SITE, FROM_FINISTERE))
                .isInstanceOf(GatewayException.class)
                .hasMessageNotContaining("0290920621114");
    }

    /** A site that answers at once. */
    private static final class FakeQuestions extends BrokerQuestions {

        String queue;
        String question;
        Duration patience;
        String answer;

        @Override
        public String ask(String queue, String question, Duration patience) {
            this.queue = queue;
            this.question = question;
            this.patience = patience;
            return answer;
        }
    }
}
