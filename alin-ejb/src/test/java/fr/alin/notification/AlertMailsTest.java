package fr.alin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import fr.alin.alert.event.FoundOffer;
import fr.alin.alert.event.OfferNews;
import fr.alin.alert.event.OffersFound;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.Language;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.outbox.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** found offers are mailed, and every such mail can be stopped. */
class AlertMailsTest {

    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    final MailStage stage = new MailStage();
    final AlertMails mails = new AlertMails();

    @BeforeEach
    void connect() {
        mails.outbox = stage.outbox;
        mails.links = stage.links;
        mails.accounts = stage.accounts;
    }

    @Test
    void one_offer_leads_to_its_page() {
        mail(false, 1);

        var mail = stage.onlyMail();
        assertThat(mail.template()).isEqualTo(MailTemplate.OFFER_ALERT);
        assertThat(mail.email()).isEqualTo(MailStage.ANNES_EMAIL);
        assertThat(mail.values()).containsEntry("link", "https://alin.example/offers/offer?ref=TOITS-1");
    }

    @Test
    void several_offers_lead_to_the_list_and_each_to_its_page() {
        mail(true, 2);

        var mail = stage.onlyMail();
        assertThat(mail.template()).isEqualTo(MailTemplate.OFFER_ALERT_DIGEST);
        assertThat(mail.values()).containsEntry("link", "https://alin.example/offers/list");
        assertThat(mail.values().get("offers").lines())
                .extracting(row -> row.substring(row.lastIndexOf('\t') + 1))
                .containsExactly(
                        "https://alin.example/offers/offer?ref=TOITS-1",
                        "https://alin.example/offers/offer?ref=TOITS-2");
    }

    @Test
    void ten_offers_are_listed_and_the_others_counted() {
        mail(true, 12);

        var values = stage.onlyMail().values();
        assertThat(values.get("offers").lines()).hasSize(10);
        assertThat(values).containsEntry("count", "12").containsEntry("more", "2");
    }

    @Test
    void figures_are_written_in_the_language_of_the_reader() {
        mail(false, 1);
        stage.language = Language.EN;
        mail(false, 1);

        assertThat(stage.mails)
                .extracting(mail -> mail.values().get("offers").split("\t"))
                .extracting(cells -> cells[0] + " " + cells[1] + " " + cells[4] + " " + cells[5])
                .containsExactly("T2 47,5 612,50 4 décembre 2026", "T2 47.5 612.50 4 December 2026");
    }

    @Test
    void a_name_cannot_break_a_row() {
        mails.mailOffers(new OffersFound(
                List.of(new OfferNews(MailStage.ANNE, "key", false, List.of(offer(1, "Brest\tet\nalentours")))), NOW));

        assertThat(stage.onlyMail().values().get("offers").split("[\t\n]"))
                .hasSize(8)
                .contains("Brest et alentours");
    }

    @Test
    void every_mail_has_an_unsubscribe_key_and_is_bulk_mail() {
        mail(false, 1);

        assertThat(stage.onlyMail().unsubscribe()).contains("https://alin.example/alerts/unsubscribe?key=key");
        assertThat(stage.lanes).containsExactly(Outbox.BULK_MAIL);
    }

    private void mail(boolean digest, int offers) {
        var found = IntStream.rangeClosed(1, offers)
                .mapToObj(number -> offer(number, "Brest"))
                .toList();
        mails.mailOffers(new OffersFound(List.of(new OfferNews(MailStage.ANNE, "key", digest, found)), NOW));
    }

    private static FoundOffer offer(int number, String alertName) {
        return new FoundOffer(
                new OfferReference("TOITS-" + number),
                DwellingType.T2,
                new BigDecimal("47.50"),
                new BigDecimal("612.50"),
                "Brest",
                "29200",
                LocalDate.of(2026, 12, 4),
                alertName);
    }
}
