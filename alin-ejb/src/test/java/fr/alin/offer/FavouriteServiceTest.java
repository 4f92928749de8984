package fr.alin.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.time.TimeZones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FavouriteServiceTest {

    final Set<OfferReference> kept = new LinkedHashSet<>();
    final FavouriteService service = new FavouriteService();

    @BeforeEach
    void anne_has_favourites() {
        service.favourites = new FakeFavourites();
        service.clock = Clock.fixed(OfferFixtures.NOW, TimeZones.PARIS);
        service.caller = new CurrentCaller() {
            @Override
            public long accountId() {
                return 7;
            }
        };
    }

    @Test
    void an_unknown_offer_is_refused() {
        assertThatThrownBy(() -> service.add(new OfferReference("OTHER-1"))).isInstanceOf(OfferNotFound.class);
    }

    @Test
    void a_full_list_refuses_another_offer() {
        for (int i = 1; i <= 100; i++) {
            service.add(new OfferReference("TOITS-" + i));
        }

        assertThatThrownBy(() -> service.add(new OfferReference("TOITS-101")))
                .isInstanceOfSatisfying(
                        TooManyFavourites.class,
                        refusal -> assertThat(refusal.args()).containsExactly(100));
        assertThat(kept).hasSize(100);
    }

    private final class FakeFavourites extends FavouriteRepository {

        @Override
        public boolean add(long accountId, OfferReference offer, Instant now) {
            kept.add(offer);
            return offer.value().startsWith("TOITS-");
        }

        @Override
        public int count(long accountId) {
            return kept.size();
        }
    }
}
