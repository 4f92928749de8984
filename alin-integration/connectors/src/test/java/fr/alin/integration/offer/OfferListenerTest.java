package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import jakarta.jms.TextMessage;

import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.Reception;
import fr.alin.integration.speaker.JmsTexts;
import fr.alin.integration.speaker.Signer;
import fr.alin.integration.speaker.TestSpeakers;
import fr.alin.shared.outbox.OutboxService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferListenerTest {

    static final String ID = "m-0000001";
    static final String QUEUE = "landlord.TOITS.acknowledgements";

    final Signer toits = new Signer("TOITS");
    final FakeOutbox outbox = new FakeOutbox();
    final FakeReception reception = new FakeReception();
    final FakeIntake intake = new FakeIntake();
    final OfferListener listener = new OfferListener();

    @BeforeEach
    void connect() {
        listener.speakers = TestSpeakers.with(toits.known(true));
        listener.outbox = outbox;
        listener.reception = reception;
        listener.intake = intake;
    }

    @Test
    void a_signed_message_is_taken_for_its_landlord_only_and_answered_on_its_queue() {
        listener.onMessage(signed("<offers/>"));

        assertThat(intake.speaksForTOITS).isTrue();
        assertThat(intake.speaksForOthers).isFalse();
        assertThat(outbox.owed).containsExactly(QUEUE + " acknowledgement m-0000001 <taken/>");
        assertThat(reception.setAside).isEmpty();
    }

    @Test
    void without_a_right_signature_it_is_set_aside_and_nobody_is_answered() {
        listener.onMessage(JmsTexts.of(new Signer("TOITS").properties(ID, "<offers/>"), "<offers/>"));
        listener.onMessage(JmsTexts.of(toits.properties(ID, "<offers/>"), "<offers />"));
        for (var name : List.of("messageId", "partnerKey", "sentAt", "keyId", "signature")) {
            var properties = toits.properties(ID, "<offers/>");
            properties.remove(name);
            listener.onMessage(JmsTexts.of(properties, "<offers/>"));
        }

        assertThat(reception.setAside).hasSize(7).allMatch(reason -> reason.contains("message.signature"));
        assertThat(intake.taken).isZero();
        assertThat(outbox.owed).isEmpty();
    }

    @Test
    void a_refused_message_is_set_aside_and_its_landlord_is_told_why() {
        intake.refuses = true;

        listener.onMessage(signed("<offers/>"));

        assertThat(reception.setAside).containsExactly("message.not-offers");
        assertThat(outbox.owed).containsExactly(QUEUE + " acknowledgement m-0000001 <refused/>");
    }

    @Test
    void what_is_too_large_to_be_read_is_answered_as_well() {
        listener.onMessage(signed("x".repeat(OfferSource.MAX_BYTES + 1)));
        listener.onMessage(signed(" "));

        assertThat(reception.setAside).containsExactly("message.too-large", "message.empty");
        assertThat(outbox.owed).hasSize(2);
    }

    @Test
    void a_part_that_an_administrator_sends_again_needs_no_signature() {
        outbox.own = true;

        listener.onMessage(JmsTexts.of(Map.of("messageId", ID, "kind", "offers-part"), "<offers/>"));

        assertThat(intake.taken).isEqualTo(1);
    }

    @Test
    void a_part_that_is_not_ours_needs_one() {

        listener.onMessage(JmsTexts.of(Map.of("messageId", ID, "kind", "offers-part"), "<offers/>"));

        assertThat(intake.taken).isZero();
    }

    private TextMessage signed(String text) {
        return JmsTexts.of(toits.properties(ID, text), text);
    }

    private static final class FakeOutbox extends OutboxService {

        final List<String> owed = new ArrayList<>();
        boolean own;

        @Override
        public void enqueue(String destination, String kind, String partnerKey, String body) {
            owed.add(String.join(" ", destination, kind, partnerKey, body));
        }

        @Override
        public boolean isOwn(String messageId, String destination, String body) {
            return own;
        }
    }

    private static final class FakeReception extends Reception {

        final List<String> setAside = new ArrayList<>();

        @Override
        public void receive(Incoming message, String queue, Handler handler) {
            try {
                handler.handle(message);
            } catch (MalformedMessage malformed) {
                setAside.add(malformed.getMessage());
            }
        }
    }

    private static final class FakeIntake extends OfferIntake {

        int taken;
        boolean refuses;
        boolean speaksForTOITS;
        boolean speaksForOthers;

        @Override
        Receipt take(Incoming message, Predicate<String> mayBe, OfferSource source) {
            if (refuses) {
                throw new RefusedMessage(Refusal.of("message.not-offers"));
            }
            taken++;
            speaksForTOITS = mayBe.test("TOITS");
            speaksForOthers = mayBe.test("AUTRES");
            return new Receipt(message.messageId(), "TOITS", "<taken/>");
        }

        @Override
        Receipt refuse(String messageId, String landlord, Refusal refusal) {
            return new Receipt(messageId, landlord, "<refused/>");
        }
    }
}
