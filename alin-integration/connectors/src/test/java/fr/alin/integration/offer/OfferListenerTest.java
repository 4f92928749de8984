package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import jakarta.jms.TextMessage;

import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.Reception;
import fr.alin.landlord.LandlordDirectory;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.outbox.OutboxService;
import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SecurityLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferListenerTest {

    static final String ID = "m-0000001";
    static final String SIGNATURE = "5a".repeat(32);
    static final String QUEUE = "landlord.TOITS.acknowledgements";

    final FakeDirectory landlords = new FakeDirectory();
    final FakeOutbox outbox = new FakeOutbox();
    final FakeReception reception = new FakeReception();
    final FakeIntake intake = new FakeIntake();
    final OfferListener listener = new OfferListener();

    @BeforeEach
    void connect() {
        listener.landlords = landlords;
        listener.outbox = outbox;
        listener.reception = reception;
        listener.intake = intake;
        listener.log = new SecurityLog(new Sealing(new AlinSettings()));
    }

    @Test
    void a_signed_message_is_taken_for_its_landlord_only_and_answered_on_its_queue() {
        listener.onMessage(signed("<offers/>"));

        assertThat(landlords.checked).containsExactly("TOITS m-0000001\n<offers/> " + SIGNATURE);
        assertThat(intake.speaksForTOITS).isTrue();
        assertThat(intake.speaksForOthers).isFalse();
        assertThat(outbox.owed).containsExactly(QUEUE + " acknowledgement m-0000001 <taken/>");
        assertThat(reception.setAside).isEmpty();
    }

    @Test
    void without_a_right_signature_it_is_set_aside_and_nobody_is_answered() {
        landlords.right = false;

        listener.onMessage(signed("<offers/>"));
        listener.onMessage(message(Map.of("messageId", ID, "partnerKey", "TOITS"), "<offers/>"));
        listener.onMessage(message(Map.of("messageId", ID, "signature", SIGNATURE), "<offers/>"));
        listener.onMessage(message(Map.of("partnerKey", "TOITS", "signature", SIGNATURE), "<offers/>"));

        assertThat(reception.setAside).hasSize(4).allMatch(reason -> reason.contains("message.signature"));
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
        landlords.right = false;

        listener.onMessage(message(Map.of("messageId", ID, "kind", "offers-part"), "<offers/>"));

        assertThat(intake.taken).isEqualTo(1);
    }

    @Test
    void a_part_that_is_not_ours_needs_one() {
        landlords.right = false;

        listener.onMessage(message(Map.of("messageId", ID, "kind", "offers-part"), "<offers/>"));

        assertThat(intake.taken).isZero();
    }

    private static TextMessage signed(String text) {
        return message(Map.of("messageId", ID, "kind", "offers", "partnerKey", "TOITS", "signature", SIGNATURE), text);
    }

    private static TextMessage message(Map<String, String> properties, String text) {
        return (TextMessage) Proxy.newProxyInstance(
                OfferListenerTest.class.getClassLoader(),
                new Class<?>[] {TextMessage.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getStringProperty" -> properties.get((String) arguments[0]);
                    case "getText" -> text;
                    case "getJMSMessageID" -> "ID:1";
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class FakeDirectory extends LandlordDirectory {

        final List<String> checked = new ArrayList<>();
        boolean right = true;

        @Override
        public boolean isSigned(String code, byte[] content, byte[] signature) {
            checked.add(code + " " + new String(content, StandardCharsets.UTF_8) + " "
                    + HexFormat.of().formatHex(signature));
            return right;
        }
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
