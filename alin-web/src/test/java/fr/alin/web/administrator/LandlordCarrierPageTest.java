package fr.alin.web.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

import fr.alin.landlord.LandlordCarrierService;
import fr.alin.landlord.model.LandlordCarrier;
import fr.alin.landlord.view.LandlordSupply;
import fr.alin.shared.outbox.FetchedMessageService;
import fr.alin.shared.outbox.Waiting;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandlordCarrierPageTest {

    private static final Instant NOW = Instant.parse("2026-12-14T12:30:00Z");

    private final FakeMessages messages = new FakeMessages();
    private final FakeCarriers carriers = new FakeCarriers();
    private final LandlordCarrierPage page = new LandlordCarrierPage();
    private Waiting waiting = new Waiting(0, Optional.empty());

    @BeforeEach
    void connect() {
        page.carriers = carriers;
        page.messages = messages;
        page.page = new LandlordPage();
        page.page.setCode("TOITS");
        page.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        page.owed = new FetchedMessageService() {
            @Override
            public Waiting waiting(Set<String> destinations) {
                return destinations.contains("landlord.TOITS.dossiers") ? waiting : null;
            }
        };
    }

    @Test
    void a_choice_is_confirmed() {
        assertThat(page.choose("SOAP")).startsWith("/administrator/landlord?faces-redirect=true");

        assertThat(carriers.chosen).isEqualTo("TOITS SOAP");
        assertThat(messages.shown).containsExactly("landlords.carrier.chosen.SOAP");
    }

    @Test
    void a_landlord_that_fetched_nothing_for_two_hours_is_silent() {
        waitsFor(Duration.ofHours(9));
        fetches(Duration.ofDays(1), Optional.of(Duration.ofMinutes(150)));

        assertThat(page.getSilentHours()).isEqualTo(2);
    }

    @Test
    void a_landlord_that_has_just_fetched_is_not_silent() {
        waitsFor(Duration.ofHours(9));
        fetches(Duration.ofDays(1), Optional.of(Duration.ofMinutes(119)));

        assertThat(page.getSilentHours()).isZero();
    }

    @Test
    void whoever_never_fetched_is_silent_since_it_could() {
        waitsFor(Duration.ofHours(9));
        fetches(Duration.ofHours(3), Optional.empty());

        assertThat(page.getSilentHours()).isEqualTo(3);
    }

    @Test
    void nobody_is_silent_for_whom_nothing_waits() {
        fetches(Duration.ofDays(1), Optional.empty());

        assertThat(page.getSilentHours()).isZero();
    }

    @Test
    void nobody_is_silent_who_is_served_by_queues() {
        waitsFor(Duration.ofHours(9));

        assertThat(page.getSilentHours()).isZero();
    }

    private void waitsFor(Duration age) {
        waiting = new Waiting(2, Optional.of(NOW.minus(age)));
    }

    private void fetches(Duration since, Optional<Duration> last) {
        carriers.supply = new LandlordSupply(LandlordCarrier.SOAP, Optional.of(NOW.minus(since)), last.map(NOW::minus));
    }

    private static final class FakeCarriers extends LandlordCarrierService {

        private LandlordSupply supply = LandlordSupply.USUAL;
        private String chosen = "";

        @Override
        public LandlordSupply supply(String landlord) {
            return supply;
        }

        @Override
        public void choose(String landlord, LandlordCarrier carrier) {
            chosen = landlord + " " + carrier;
        }
    }
}
