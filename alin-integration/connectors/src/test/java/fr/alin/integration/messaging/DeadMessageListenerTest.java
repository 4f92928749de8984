package fr.alin.integration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.jms.Queue;
import jakarta.jms.TextMessage;

import fr.alin.shared.outbox.InboxService;
import fr.alin.shared.outbox.OutboxService;
import fr.alin.shared.outbox.ReceivedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadMessageListenerTest {

    final FakeInbox inbox = new FakeInbox();
    boolean own;

    final DeadMessageListener listener = new DeadMessageListener();

    @BeforeEach
    void connect() {
        listener.reception = new Reception();
        listener.reception.inbox = inbox;
        listener.outbox = new OutboxService() {
            @Override
            public boolean isOwn(String messageId, String destination, String body) {
                return own;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, message.expired",
        "OLDEST, message.queue-full",
        "LOW_PRIORITY, message.queue-full",
        "UNDELIVERABLE, message.undeliverable",
        ", message.undeliverable"
    })
    void a_dead_message_is_set_aside_with_its_queue_and_the_reason_never_to_be_sent_again(String reason, String code) {
        listener.onMessage(dead("alin.offers", reason));

        assertThat(inbox.setAside)
                .containsExactly("undelivered/TOITS/m-0000001 alin.offers unsigned <offers/> " + code);
    }

    @Test
    void what_we_sent_and_a_landlord_never_read_can_be_sent_again() {
        own = true;

        listener.onMessage(dead("landlord.TOITS.dossiers", "EXPIRED"));

        assertThat(inbox.setAside)
                .containsExactly("m-0000001 landlord.TOITS.dossiers offers <offers/> message.expired");
    }

    @Test
    void a_question_to_a_site_dies_without_a_trace_because_it_holds_a_number_and_nobody_waits() {
        listener.onMessage(dead("registration.029.requests", "EXPIRED"));

        assertThat(inbox.setAside).isEmpty();
    }

    private static TextMessage dead(String queue, String reason) {
        var properties = new HashMap<>(Map.of("messageId", "m-0000001", "kind", "offers", "partnerKey", "TOITS"));
        properties.put("JMS_SUN_DMQ_UNDELIVERED_REASON", reason);
        return (TextMessage) Proxy.newProxyInstance(
                DeadMessageListenerTest.class.getClassLoader(),
                new Class<?>[] {TextMessage.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getStringProperty" -> properties.get((String) arguments[0]);
                    case "getText" -> "<offers/>";
                    case "getJMSDestination" -> (Queue) () -> queue;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class FakeInbox extends InboxService {

        final List<String> setAside = new ArrayList<>();

        @Override
        public void setAside(ReceivedText text, String source, String body, String reason) {
            setAside.add(String.join(" ", text.messageId(), source, text.kind(), body, reason));
        }
    }
}
