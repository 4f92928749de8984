package fr.alin.integration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.jms.Queue;

import fr.alin.integration.speaker.TestSigning;
import fr.alin.shared.outbox.DueMessage;
import fr.alin.shared.security.Ed25519;
import fr.alin.shared.security.Pem;
import fr.alin.shared.security.SignedText;
import fr.alin.shared.security.Signing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueCarrierTest {

    private static final String OURS = "0b1f6c62-0a52-4d4c-9a0a-4d6f1a5a1c11";

    private final Map<String, String> properties = new HashMap<>();
    private final Signing signing = TestSigning.fresh();

    @Test
    void what_is_sent_to_a_landlord_has_the_id_of_its_row() {
        send("landlord.TOITS.dossiers", "dossier", "C00000012");

        assertThat(properties).containsEntry(Incoming.MESSAGE_ID, OURS).containsEntry(Incoming.KIND, "dossier");
    }

    @Test
    void what_is_sent_to_a_landlord_is_signed_over_its_id_time_and_text() throws Exception {
        send("landlord.TOITS.dossiers", "dossier", "C00000012");

        var said = SignedText.of(OURS, properties.get("sentAt"), "<x/>".getBytes(StandardCharsets.UTF_8));
        var key = Ed25519.publicKey(Pem.read(signing.published()).get(0).content());
        assertThat(properties).containsEntry("keyId", Ed25519.idOf(key));
        assertThat(Ed25519.isSigned(key, said.bytes(), Base64.getDecoder().decode(properties.get("signature"))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({Destinations.LANDLORD_ANSWERS + ",answer", Destinations.OFFERS + ",offers"})
    void a_message_set_aside_returns_under_the_id_that_its_sender_wrote_into_it(String queue, String kind) {
        send(queue, kind, "answer-0001");

        assertThat(properties).containsEntry(Incoming.MESSAGE_ID, "answer-0001").doesNotContainKey("signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOITS/answer-0001", "TOITS/answer-0001/0a1b"})
    void it_returns_as_its_senders(String key) {
        send(Destinations.LANDLORD_ANSWERS, "answer", key);

        assertThat(properties)
                .containsEntry(Incoming.MESSAGE_ID, "answer-0001")
                .containsEntry(Incoming.PARTNER_KEY, "TOITS");
    }

    @Test
    void a_part_of_a_message_returns_as_a_message_of_ours() {
        send(Destinations.OFFERS, Incoming.partOf("offers"), "TOITS/offers-0001/part");

        assertThat(properties).containsEntry(Incoming.MESSAGE_ID, OURS);
    }

    private void send(String destination, String kind, String partnerKey) {
        var carrier = new QueueCarrier();
        carrier.broker = fake(ConnectionFactory.class);
        carrier.signing = signing;
        try (var session = carrier.open()) {
            session.send(new DueMessage(1L, OURS, destination, kind, partnerKey, "<x/>", 0));
        }
    }

    private <T> T fake(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    switch (method.getName()) {
                        case "createContext":
                            return fake(JMSContext.class);
                        case "createProducer":
                            return fake(JMSProducer.class);
                        case "createQueue":
                            return fake(Queue.class);
                        case "setProperty":
                            properties.put((String) given[0], (String) given[1]);
                            return proxy;
                        case "send":
                            return proxy;
                        case "close":
                            return null;
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                }));
    }
}
