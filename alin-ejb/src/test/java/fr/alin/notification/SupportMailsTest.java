package fr.alin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import fr.alin.shared.model.Language;
import fr.alin.support.event.HelpGiven;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupportMailsTest {

    final MailStage stage = new MailStage();
    final SupportMails mails = new SupportMails();

    @BeforeEach
    void connect() {
        mails.outbox = stage.outbox;
        mails.links = stage.links;
    }

    @Test
    void an_answer_leads_whoever_has_an_account_to_her_requests() {
        mails.sendAnswer(answered(Optional.of(MailStage.ANNE)));

        assertThat(stage.onlyMail())
                .isEqualTo(new MailRequest(
                        MailTemplate.HELP_ANSWERED,
                        MailStage.ANNES_EMAIL,
                        Language.FR,
                        Map.of(
                                "request", "12",
                                "answer", "Il est parti.",
                                "link", "https://alin.example/account/mine/help")));
    }

    @Test
    void a_visitor_may_write_again() {
        mails.sendAnswer(answered(Optional.empty()));

        assertThat(stage.onlyMail().values()).containsEntry("link", "https://alin.example/help");
    }

    private static HelpGiven answered(Optional<Long> account) {
        return new HelpGiven(
                12,
                account,
                MailStage.ANNES_EMAIL,
                Language.FR,
                "Il est parti.",
                Instant.parse("2026-11-28T09:00:00Z"));
    }
}
