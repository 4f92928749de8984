package fr.alin.landlord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

import fr.alin.landlord.model.Landlord;
import fr.alin.landlord.model.LandlordCarrier;
import fr.alin.landlord.model.LandlordCode;
import fr.alin.landlord.view.LandlordSupply;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.SecurityLog;
import fr.alin.testing.Database;
import fr.alin.testing.Sealed;
import fr.alin.testing.SecurityLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LandlordCarrierRepositoryTest {

    private static final Instant NOW = Instant.parse("2020-10-01T09:00:00Z");

    @BeforeEach
    void a_landlord() {
        Database.empty("landlord_carrier", "landlord_agent", "landlord");
        Database.inTransaction(
                entities -> entities.persist(new Landlord(new LandlordCode("TOITS"), "Toits", Optional.empty(), NOW)));
    }

    @Test
    void a_landlord_is_served_by_its_queues_until_somebody_chooses() {
        assertThat(supply()).isEqualTo(LandlordSupply.USUAL);
        assertThatThrownBy(() -> fetches(NOW)).isInstanceOf(ServedByQueue.class);
        assertThatThrownBy(() -> at(NOW, service -> service.supply("NOBODY"))).isInstanceOf(LandlordNotFound.class);
    }

    @Test
    void a_choice_has_its_date_and_is_logged_once() {
        try (var lines = new SecurityLines()) {
            choose(LandlordCarrier.SOAP, NOW);
            choose(LandlordCarrier.SOAP, NOW.plusSeconds(60));

            assertThat(supply())
                    .isEqualTo(new LandlordSupply(LandlordCarrier.SOAP, Optional.of(NOW), Optional.empty()));
            assertThat(lines.all())
                    .containsExactly("INFO LANDLORD_CARRIER_CHOSEN account=3 source=- request=- landlord=TOITS");
        }
        assertThat(at(NOW, LandlordCarrierService::fetching)).containsExactly("TOITS");

        choose(LandlordCarrier.JMS, NOW.plusSeconds(90));

        assertThat(supply().since()).contains(NOW.plusSeconds(90));
        assertThat(at(NOW, LandlordCarrierService::fetching)).isEmpty();
    }

    @Test
    void nothing_is_given_while_the_relay_may_still_send_it() {
        choose(LandlordCarrier.SOAP, NOW);
        var handedOver = NOW.plus(LandlordCarrierService.HANDOVER);

        assertThat(fetches(handedOver.minus(Duration.ofSeconds(1)))).isFalse();
        assertThat(fetches(handedOver)).isTrue();
        assertThat(supply().fetchedAt()).contains(handedOver);
    }

    private static boolean fetches(Instant now) {
        return at(now, service -> service.fetch("TOITS"));
    }

    private static LandlordSupply supply() {
        return at(NOW, service -> service.supply("TOITS"));
    }

    private static void choose(LandlordCarrier carrier, Instant now) {
        at(now, service -> {
            service.choose("TOITS", carrier);
            return null;
        });
    }

    private static <T> T at(Instant now, Function<LandlordCarrierService, T> act) {
        return Database.fromTransaction(entities -> {
            var service = new LandlordCarrierService();
            service.landlords = new LandlordRepository();
            service.landlords.entities = entities;
            service.carriers = new LandlordCarrierRepository();
            service.carriers.entities = entities;
            service.log = new SecurityLog(Sealed.forTests());
            service.caller = new CurrentCaller() {
                @Override
                public long accountId() {
                    return 3;
                }
            };
            service.clock = Clock.fixed(now, ZoneOffset.UTC);
            return act.apply(service);
        });
    }
}
