package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.Reception;
import fr.alin.offer.OfferBatch;
import fr.alin.offer.OfferNotice;
import fr.alin.offer.OfferPublicationService;
import fr.alin.offer.PhotoService;
import fr.alin.offer.view.BatchOutcome;
import fr.alin.shared.outbox.MessageIdUsed;
import fr.alin.shared.outbox.RehearsalService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferIntakeTest {

    static final String ID = "5b0e4c1e-7a53-4a41-9d0f-3a1f5d8d2a01";
    static final Incoming MESSAGE = new Incoming(ID, true, "offers", null);

    final FakePublications publications = new FakePublications();
    final FakeReception reception = new FakeReception();
    final OfferIntake intake = new OfferIntake();
    boolean isRehearsal;

    @BeforeEach
    void connect() {
        intake.publications = publications;
        intake.photos = new PhotoService();
        intake.reception = reception;
        intake.clock = Clock.fixed(Instant.parse("2026-11-22T07:00:02Z"), ZoneOffset.UTC);
    }

    @Test
    void hands_the_good_part_over_with_what_was_refused() {
        intake.take(MESSAGE, "TOITS"::equals, oneWrong());

        assertThat(publications.received.messageId()).isEqualTo(ID);
        assertThat(publications.received.landlordCode()).isEqualTo("TOITS");
        assertThat(publications.received.notices()).hasSize(2);
        assertThat(publications.received.refused()).hasSize(1);
    }

    @Test
    void answers_with_the_outcome() {
        var receipt = intake.take(MESSAGE, "TOITS"::equals, oneWrong());

        assertThat(receipt.landlord()).isEqualTo("TOITS");
        assertThat(receipt.xml()).contains("answers=\"" + ID + "\"", "acceptedCount=\"2\"", "refusedCount=\"1\"");
    }

    @Test
    void without_a_carriers_id_the_one_in_the_text_counts() {
        var receipt = intake.take(new Incoming("", false, "offers", null), "TOITS"::equals, oneWrong());

        assertThat(receipt.messageId()).isEqualTo(ID);
    }

    @Test
    void two_ids_of_one_message_are_refused() {
        var other = new Incoming("m-0000001", true, "offers", null);

        assertThatThrownBy(() -> intake.take(other, "TOITS"::equals, oneWrong()))
                .isInstanceOf(RefusedMessage.class)
                .hasMessageContaining("@messageId = \"" + ID + "\": message.another-id");
        assertThat(publications.received).isNull();
    }

    @Test
    void the_same_content_has_the_same_digest_whatever_the_blanks_and_the_moment() {
        intake.take(MESSAGE, "TOITS"::equals, OfferSource.text(Batches.SAMPLE));
        var digest = publications.received.digest();
        var again = Batches.SAMPLE
                .replace("\n  ", "\n\t")
                .replaceAll("sentAt=\"[^\"]*\"", "sentAt=\"2026-12-24T10:00:00Z\"");

        intake.take(MESSAGE, "TOITS"::equals, OfferSource.text(again));

        assertThat(publications.received.digest()).isEqualTo(digest).hasSize(64);
        intake.take(MESSAGE, "TOITS"::equals, oneWrong());
        assertThat(publications.received.digest()).isNotEqualTo(digest);
    }

    @Test
    void an_id_that_is_used_for_another_content_is_refused_with_its_name() {
        publications.used = true;

        assertThatThrownBy(() -> intake.take(MESSAGE, "TOITS"::equals, oneWrong()))
                .isInstanceOf(RefusedMessage.class)
                .hasMessageContaining("@messageId = \"" + ID + "\": message.id-used");
    }

    @Test
    void sets_the_refused_offer_aside_as_a_message_of_its_own() {
        intake.take(MESSAGE, "TOITS"::equals, oneWrong());

        assertThat(reception.parts)
                .singleElement()
                .asString()
                .startsWith("TOITS/" + ID + " ")
                .contains("TOITS-75000123: rent = \"free\": message.wrong-value")
                .contains("<rent>free</rent>")
                .doesNotContain("TOITS-29000007");
    }

    @Test
    void what_took_effect_is_acknowledged_even_if_the_rest_cannot_be_set_aside() {
        reception.fails = true;

        assertThat(intake.take(MESSAGE, "TOITS"::equals, oneWrong()).xml()).contains("acceptedCount=\"2\"");
    }

    @Test
    void who_only_asks_reads_what_would_come_of_it_and_nothing_is_set_aside() {
        intake.rehearsals = new RehearsalService() {
            @Override
            public <T> T rehearse(Supplier<T> act) {
                isRehearsal = true;
                return act.get();
            }
        };
        var asked = Batches.SAMPLE
                .replace("<rent>391.04</rent>", "<rent>free</rent>")
                .replaceFirst("sentAt=", "validateOnly=\"true\" sentAt=");

        var receipt = intake.take(MESSAGE, "TOITS"::equals, OfferSource.text(asked));

        assertThat(isRehearsal).isTrue();
        assertThat(receipt.xml()).contains("acceptedCount=\"2\"", "refusedCount=\"1\" validateOnly=\"true\"");
        assertThat(reception.parts).isEmpty();
    }

    @Test
    void what_comes_again_is_not_set_aside_again() {
        publications.duplicate = true;

        intake.take(MESSAGE, "TOITS"::equals, oneWrong());

        assertThat(reception.parts).isEmpty();
    }

    @Test
    void of_a_refused_message_nothing_reaches_the_business() {
        assertThatThrownBy(() -> intake.take(MESSAGE, "AUTRE"::equals, oneWrong()))
                .isInstanceOf(RefusedMessage.class);

        assertThat(publications.received).isNull();
    }

    private static OfferSource oneWrong() {
        return OfferSource.text(Batches.SAMPLE.replace("<rent>391.04</rent>", "<rent>free</rent>"));
    }

    private static final class FakePublications extends OfferPublicationService {

        OfferBatch received;
        boolean duplicate;
        boolean used;

        @Override
        public BatchOutcome receive(OfferBatch batch) {
            if (used) {
                throw new MessageIdUsed();
            }
            received = batch;
            var accepted = batch.notices().stream().map(OfferNotice::reference).toList();
            return new BatchOutcome(duplicate, accepted, List.of(), batch.refused());
        }
    }

    private static final class FakeReception extends Reception {

        final List<String> parts = new ArrayList<>();
        boolean fails;

        @Override
        public void setAsidePart(String messageId, String queue, String body, String reason) {
            if (fails) {
                throw new IllegalStateException("database down");
            }
            parts.add(messageId + " " + reason + " " + body);
        }
    }
}
