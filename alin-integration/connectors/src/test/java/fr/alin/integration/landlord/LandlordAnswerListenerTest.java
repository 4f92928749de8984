package fr.alin.integration.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.alin.candidacy.LandlordNewsService;
import fr.alin.candidacy.RecordClosedHome;
import fr.alin.candidacy.RecordLandlordAnswer;
import fr.alin.candidacy.view.AnswerOutcome;
import fr.alin.contract.ContractSchemas;
import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.Reception;
import fr.alin.integration.speaker.JmsTexts;
import fr.alin.integration.speaker.Signer;
import fr.alin.integration.speaker.TestSpeakers;
import fr.alin.shared.outbox.OutboxService;
import fr.alin.shared.outbox.ReceivedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandlordAnswerListenerTest {

    static final String ANSWER = sample("answer-received");
    static final String ID = ANSWER.replaceAll("(?s).*messageId=\"([^\"]+)\".*", "$1");

    final Signer toits = new Signer("TOITS");
    final List<String> recorded = new ArrayList<>();
    final List<String> setAside = new ArrayList<>();
    final LandlordAnswerListener listener = new LandlordAnswerListener();
    final List<String> acknowledged = new ArrayList<>();
    String returned = "";

    @BeforeEach
    void connect() {
        listener.speakers = TestSpeakers.with(toits.known(true));
        listener.clock = Clock.fixed(Instant.parse("2026-12-01T09:00:00Z"), ZoneOffset.UTC);
        listener.outbox = new OutboxService() {
            @Override
            public boolean isReturned(String key, String destination, String body) {
                return returned.equals(key);
            }

            @Override
            public void enqueue(String destination, String kind, String partnerKey, String body) {
                acknowledged.add(destination + " " + partnerKey);
            }
        };
        listener.news = new LandlordNewsService() {
            @Override
            public AnswerOutcome take(ReceivedText text, RecordLandlordAnswer answer) {
                recorded.add(text.sender() + " " + text.messageId());
                return AnswerOutcome.applied();
            }

            @Override
            public AnswerOutcome take(ReceivedText text, RecordClosedHome closed) {
                recorded.add(text.sender() + " " + text.messageId());
                return AnswerOutcome.applied();
            }
        };
        listener.reception = new Reception() {
            @Override
            public void receive(Incoming message, String queue, Handler handler) {
                try {
                    handler.handle(message);
                } catch (MalformedMessage malformed) {
                    setAside.add(malformed.getMessage());
                }
            }
        };
    }

    @Test
    void a_signed_answer_is_recorded() {
        listener.onMessage(JmsTexts.of(toits.properties(ID, ANSWER), ANSWER));

        assertThat(recorded).containsExactly("TOITS " + ID);
        assertThat(acknowledged).containsExactly("landlord.TOITS.acknowledgements " + ID);
        assertThat(setAside).isEmpty();
    }

    @Test
    void without_the_right_signature_nothing_is_recorded() {
        var unsigned = toits.properties(ID, ANSWER);
        unsigned.remove("signature");
        listener.onMessage(JmsTexts.of(unsigned, ANSWER));
        listener.onMessage(JmsTexts.of(toits.properties(ID, ANSWER), ANSWER + " "));
        var forged = new Signer("TOITS").properties(ID, ANSWER);
        listener.onMessage(JmsTexts.of(forged, ANSWER));
        listener.onMessage(JmsTexts.of(Map.of("messageId", ID), null));

        assertThat(recorded).isEmpty();
        assertThat(acknowledged).isEmpty();
        assertThat(setAside).hasSize(4).allMatch(reason -> reason.endsWith("message.signature"));
    }

    @Test
    void a_landlord_answers_for_no_other_one() {
        var others = new Signer("OTHERS");
        listener.speakers = TestSpeakers.with(others.known(true));

        listener.onMessage(JmsTexts.of(others.properties(ID, ANSWER), ANSWER));
        var closed = sample("home-closed");
        var id = closed.replaceAll("(?s).*messageId=\"([^\"]+)\".*", "$1");
        listener.onMessage(JmsTexts.of(others.properties(id, closed), closed));

        assertThat(recorded).isEmpty();
        assertThat(setAside)
                .containsExactly(
                        "/answer/@landlord = \"TOITS\": message.another-landlord",
                        "/homeClosed/@landlord = \"TOITS\": message.another-landlord");
    }

    @Test
    void what_an_administrator_sent_again_needs_no_signature() {
        returned = "TOITS/" + ID;

        listener.onMessage(JmsTexts.of(Map.of("messageId", ID, "partnerKey", "TOITS"), ANSWER));

        assertThat(recorded).containsExactly("TOITS " + ID);
    }

    private static String sample(String name) {
        try (var file = ContractSchemas.class.getResourceAsStream("samples/" + name + ".xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
