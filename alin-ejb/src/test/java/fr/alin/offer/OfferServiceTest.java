package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.model.PostedOffer;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.Today;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferServiceTest {

    final OfferService service = new OfferService();
    final SettableClock clock = new SettableClock(NOW);
    final PostedOffer offer = OfferFixtures.offer(T2_PARIS.value(), t2InParis());

    @BeforeEach
    void open() {
        service.offers = new OneOffer(offer);
        service.photos = new NoPhotos();
        service.clock = clock;
    }

    @Test
    void an_open_offer_can_be_applied_for() {
        assertThat(service.open(T2_PARIS).open()).isTrue();
    }

    @Test
    void a_closed_offer_is_refused_from_the_next_day_in_paris() {
        clock.advance(Duration.between(NOW, Instant.parse("2020-10-07T21:59:59Z")));
        assertThat(service.open(T2_PARIS).open()).isTrue();

        clock.advance(Duration.ofSeconds(1));

        assertThatThrownBy(() -> service.open(T2_PARIS)).isInstanceOf(OfferIsClosed.class);
    }

    @Test
    void an_offer_closes_at_the_end_of_its_last_local_day() {
        service.offers = new OneOffer(OfferFixtures.offer(T2_PARIS.value(), home("97411")));
        clock.advance(Duration.between(NOW, Instant.parse("2020-10-07T19:59:59Z")));
        assertThat(service.open(T2_PARIS).open()).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> service.open(T2_PARIS)).isInstanceOf(OfferIsClosed.class);

        service.offers = new OneOffer(OfferFixtures.offer(T2_PARIS.value(), home("97105")));
        clock.advance(Duration.between(clock.instant(), Instant.parse("2020-10-08T03:59:59Z")));
        assertThat(service.open(T2_PARIS).open()).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThatThrownBy(() -> service.open(T2_PARIS)).isInstanceOf(OfferIsClosed.class);
    }

    @Test
    void a_withdrawn_offer_is_refused_but_can_still_be_read() {
        service.offers = new OneOffer(offer.withdrawnBy(2));

        assertThatThrownBy(() -> service.open(T2_PARIS)).isInstanceOf(OfferIsWithdrawn.class);
        assertThat(service.details(T2_PARIS).withdrawn()).isTrue();
    }

    @Test
    void an_unknown_offer_is_not_found() {
        var unknown = new OfferReference("TOITS-0");

        assertThatThrownBy(() -> service.open(unknown)).isInstanceOf(OfferNotFound.class);
        assertThatThrownBy(() -> service.details(unknown)).isInstanceOf(OfferNotFound.class);
    }

    @Test
    void an_offer_that_opens_later_is_refused_until_its_day() {
        clock.advance(Duration.between(NOW, Instant.parse("2020-08-31T12:00:00Z")));
        service.offers = new OneOffer(OfferFixtures.offer(T2_PARIS.value(), OfferFixtures.fullPosting()));

        assertThatThrownBy(() -> service.open(T2_PARIS)).isInstanceOf(OfferIsNotYetOpen.class);

        clock.advance(Duration.ofDays(1));
        assertThat(service.open(T2_PARIS).open()).isTrue();
    }

    private static OfferPosting home(String commune) {
        return OfferFixtures.posting(commune, DwellingType.T2, "47", "741");
    }

    private static final class NoPhotos extends OfferPhotoRepository {

        @Override
        public List<OfferPhoto> of(OfferReference reference) {
            return List.of();
        }
    }

    private static final class OneOffer extends OfferRepository {

        private final PostedOffer offer;

        OneOffer(PostedOffer offer) {
            this.offer = offer;
        }

        @Override
        public Optional<OfferDetails> lockShared(OfferReference reference, Today today) {
            return details(reference, today);
        }

        @Override
        public Optional<OfferDetails> details(OfferReference reference, Today today) {
            return Optional.of(offer)
                    .filter(one -> one.reference().equals(reference))
                    .map(one -> new OfferDetails(
                            reference,
                            one.landlordCode(),
                            one.posting(),
                            one.withdrawn()
                                    ? OfferState.WITHDRAWN
                                    : one.posting()
                                            .dates()
                                            .stateOn(one.posting().dayThere(today))));
        }
    }
}
