package fr.alin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.event.AppliedOfferChanged;
import fr.alin.candidacy.event.AppliedOffersChanged;
import fr.alin.candidacy.event.CandidacySubject;
import fr.alin.offer.model.FactChange;
import fr.alin.offer.model.OfferFact;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.outbox.Outbox;
import org.junit.jupiter.api.Test;

class OfferChangeMailsTest {

    private static final Instant NOW = Instant.parse("2022-02-01T09:00:00Z");
    private static final CandidacySubject ANNES = new CandidacySubject(
            "C000000042",
            MailStage.ANNE,
            new AppliedOffer(
                    new OfferReference("PARIS-11-0042"),
                    "PARIS",
                    "Paris Habitat",
                    DwellingType.T2,
                    "Paris",
                    "75",
                    new BigDecimal("703.00")));

    final MailStage stage = new MailStage();

    @Test
    void each_candidate_reads_what_was_and_what_is_in_her_language() {
        mail(Language.FR);
        mail(Language.EN);

        assertThat(stage.mails).extracting(MailRequest::template).containsOnly(MailTemplate.OFFER_CHANGED);
        assertThat(stage.mails.get(0).values().get("changes"))
                .isEqualTo("RENT\t300\t350,50\nAVAILABLE_ON\t1er mars 2022\t2 avril 2022\nACCESSIBLE\ttrue\tfalse\n"
                        + "CLOSES_ON\t1er février 2022\t8 février 2022");
        assertThat(stage.mails.get(1).values().get("changes")).contains("\t350.50\n", "\t2 April 2022\n");
        assertThat(stage.mails.get(0).values()).containsEntry("offer", "PARIS-11-0042");
        assertThat(stage.keys).containsOnly("C000000042");
        assertThat(stage.lanes).as("a landlord's message may tell thousands").containsOnly(Outbox.BULK_MAIL);
    }

    private void mail(Language reader) {
        stage.language = reader;
        var mails = new OfferChangeMails();
        mails.outbox = stage.outbox;
        mails.links = stage.links;
        mails.accounts = stage.accounts;
        mails.mailChanges(new AppliedOffersChanged(
                List.of(new AppliedOfferChanged(
                        ANNES,
                        List.of(
                                new FactChange(OfferFact.RENT, "300.00", "350.50"),
                                new FactChange(OfferFact.AVAILABLE_ON, "2022-03-01", "2022-04-02"),
                                new FactChange(OfferFact.ACCESSIBLE, "true", "false"),
                                new FactChange(OfferFact.CLOSES_ON, "2022-02-01", "2022-02-08")))),
                NOW));
    }
}
