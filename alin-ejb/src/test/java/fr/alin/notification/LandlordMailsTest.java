package fr.alin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.event.LandlordReminded;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandlordMailsTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private static final AppliedOffer HOME = new AppliedOffer(
            new OfferReference("TOITS-1"),
            "TOITS",
            "Toits et Territoires",
            DwellingType.T2,
            "Paris",
            "75",
            new BigDecimal("700"));

    private final MailStage stage = new MailStage();
    private final LandlordMails mails = new LandlordMails();

    @BeforeEach
    void connect() {
        mails.outbox = stage.outbox;
        mails.links = stage.links;
        mails.accounts = stage.accounts;
    }

    @Test
    void each_agent_is_mailed_the_list_that_waits_and_no_name() {
        mails.remind(new LandlordReminded(
                "L000000050", HOME, 3, false, Instant.parse("2026-11-20T19:00:00Z"), List.of(91L, 92L), NOW));

        assertThat(stage.mails).hasSize(2);
        assertThat(stage.keys).containsOnly("L000000050");
        assertThat(stage.mails.get(0).template()).isEqualTo(MailTemplate.LANDLORD_REMINDER);
        assertThat(stage.mails.get(0).values())
                .containsEntry("offer", "TOITS-1")
                .containsEntry("list", "L000000050")
                .containsEntry("candidates", "3")
                .containsEntry("received", "")
                .containsEntry("date", "20 novembre 2026")
                .containsEntry("link", "https://alin.example/landlord/offers");
    }

    @Test
    void no_agent_is_no_mail() {
        mails.remind(new LandlordReminded("L000000050", HOME, 3, true, NOW, List.of(), NOW));

        assertThat(stage.mails).isEmpty();
    }
}
