package fr.alin.integration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import fr.alin.landlord.LandlordCarrierService;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.outbox.DueMessage;
import fr.alin.shared.outbox.OutboxService;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    @Test
    void what_landlords_fetch_themselves_is_not_sent_and_the_choice_counts_at_once() {
        var asked = new ArrayList<Set<String>>();
        var fetching = new ArrayList<>(List.of("OURCQ"));
        var relay = relay(asked, fetching);

        relay.sendMessages();
        fetching.clear();
        relay.sendMessages();

        assertThat(asked)
                .containsExactly(Set.of("landlord.OURCQ.dossiers", "landlord.OURCQ.acknowledgements"), Set.of());
    }

    private static OutboxRelay relay(List<Set<String>> asked, List<String> fetching) {
        var relay = new OutboxRelay();
        relay.outbox = new OutboxService() {
            @Override
            public List<DueMessage> dueMessages(Set<String> resting, int limit) {
                asked.add(Set.copyOf(resting));
                return List.of();
            }
        };
        relay.carriers = new LandlordCarrierService() {
            @Override
            public List<String> fetching() {
                return List.copyOf(fetching);
            }
        };
        relay.settings = new AlinSettings() {
            @Override
            public int confirmationsPerSecond() {
                return 1;
            }
        };
        relay.queues = new QueueCarrier();
        relay.init();
        return relay;
    }
}
