package fr.alin.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.MessageCheck;
import fr.alin.integration.Sample;
import fr.alin.reference.view.SiteConnection;
import fr.alin.registration.port.NewsCursor;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JmsSiteAdapterTest {

    static final SiteConnection SITE = new SiteConnection("029", "JMS", "registration.029.requests");
    static final UniqueNumber FROM_FINISTERE = new UniqueNumber("0290920621114ACLOG");

    final FakeQuestions questions = new FakeQuestions();
    final JmsSiteAdapter adapter = new JmsSiteAdapter();

    @BeforeEach
    void connect() {
        adapter.questions = questions;
        adapter.settings = new AlinSettings() {
            @Override
            public Duration siteAnswerTimeout() {
                return Duration.ofSeconds(8);
            }
        };
        questions.answer = Sample.text("registration-application.xml").replace("1110920621114", "0290920621114");
    }

    @Test
    void asks_the_sites_queue_with_a_valid_question() {
        var found = (SiteAnswer.Found) adapter.ask(SITE, FROM_FINISTERE);

        assertThat(found.application().number()).isEqualTo(FROM_FINISTERE);
        assertThat(questions.queue).isEqualTo("registration.029.requests");
        assertThat(questions.patience).isEqualTo(Duration.ofSeconds(8));
        assertThat(MessageCheck.problems(ContractSchemas.registry(), questions.question))
                .isEmpty();
    }

    @Test
    void an_answer_is_kept_in_UTF_8_whatever_encoding_it_names() {
        questions.answer = questions.answer.replace("UTF-8", "ISO-8859-1");

        var found = (SiteAnswer.Found) adapter.ask(SITE, FROM_FINISTERE);

        assertThat(new String(found.received().xml(), StandardCharsets.UTF_8))
                .contains("Conseillère")
                .doesNotContain("ISO-8859-1");
    }

    @Test
    void news_are_asked_by_valid_questions_too() {
        questions.answer = """
                <n:interfaceNuu xmlns:n="http://nuu.application.i2/" versionInterface="02.01"><n:entete>\
                <n:typeFichier>RET</n:typeFichier><n:dateFichier>2026-11-22T03:00:00+01:00</n:dateFichier></n:entete>\
                <n:demande><n:demandeLogement><n:numUnique>0290920621114ACLOG</n:numUnique><n:dalo>\
                <n:statutDalo code="ACTIF"/><n:dateReconnaissance>2026-11-20</n:dateReconnaissance></n:dalo>\
                </n:demandeLogement></n:demande></n:interfaceNuu>""";

        var page = adapter.daloSince(SITE, NewsCursor.from(Instant.parse("2026-11-20T01:00:00Z")));

        assertThat(questions.question).contains("nouveauxDaloDepuisLeParametres");
        assertThat(MessageCheck.problems(ContractSchemas.registry(), questions.question))
                .isEmpty();
        assertThat(page.items()).hasSize(1);
        assertThat(page.last()).isTrue();
    }

    @Test
    void an_answer_about_another_number_is_refused() {
        questions.answer = Sample.text("registration-application.xml");

        assertUnintelligible("another number");
    }

    @Test
    void rubbish_is_unintelligible() {
        questions.answer = "{\"json\": true}";

        assertUnintelligible("not well-formed");
    }

    private void assertUnintelligible(String reason) {
        assertThatThrownBy(() -> adapter.ask(SITE, FROM_FINISTERE))
                .isInstanceOfSatisfying(SiteUnavailable.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(SiteUnavailable.Kind.UNINTELLIGIBLE);
                    assertThat(failure.siteCode()).isEqualTo("029");
                })
                .hasMessageContaining(reason)
                .hasMessageNotContaining("0920621114");
    }

    /** A site that answers immediately. */
    private static final class FakeQuestions extends BrokerQuestions {

        String queue;
        String question;
        Duration patience;
        String answer;

        @Override
        public String ask(SiteConnection site, String question, Duration patience) {
            this.queue = site.endpoint();
            this.question = question;
            this.patience = patience;
            return answer;
        }
    }
}
