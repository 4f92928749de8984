package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static fr.alin.offer.OfferFixtures.posting;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.alin.offer.event.OfferWithdrawn;
import fr.alin.offer.model.Offer;
import fr.alin.offer.persistence.OfferRepository;
import fr.alin.offer.view.BatchOutcome;
import fr.alin.offer.view.RefusedNotice;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.outbox.Inbox;
import fr.alin.testing.RecordedEvents;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferPublicationServiceTest {

    final OfferPublicationService service = new OfferPublicationService();
    final Shelf shelf = new Shelf();
    final RecordedEvents<OfferWithdrawn> events = new RecordedEvents<>();

    @BeforeEach
    void open() {
        service.offers = shelf;
        service.inbox = new Receipts();
        service.events = events;
        service.clock = new SettableClock(NOW);
    }

    @Test
    void a_published_offer_is_kept() {
        var outcome = receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        assertThat(outcome.accepted()).containsExactly(T2_PARIS);
        assertThat(shelf.offers.get(T2_PARIS).posting()).isEqualTo(t2InParis());
    }

    @Test
    void a_message_delivered_twice_has_one_effect() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));
        receive("m-2", new WithdrawOffer(T2_PARIS, 2));

        var again = receive("m-2", new WithdrawOffer(T2_PARIS, 2));

        assertThat(again.duplicate()).isTrue();
        assertThat(events.fired()).hasSize(1);
    }

    @Test
    void an_old_message_never_overwrites_a_newer_one() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));
        receive("m-3", new ChangeOffer(T2_PARIS, 3, posting("75111", DwellingType.T2, "47", "700")));

        var late = receive("m-2", new ChangeOffer(T2_PARIS, 2, posting("75111", DwellingType.T2, "47", "900")));

        assertThat(late.outdated()).containsExactly(T2_PARIS);
        assertThat(shelf.offers.get(T2_PARIS).posting().rent().withCharges()).isEqualByComparingTo("800");
    }

    @Test
    void a_change_that_overtakes_the_publication_stands_for_it() {
        receive("m-2", new ChangeOffer(T2_PARIS, 2, t2InParis()));

        var late = receive("m-1", new PublishOffer(T2_PARIS, 1, posting("75111", DwellingType.T2, "47", "900")));

        assertThat(late.outdated()).containsExactly(T2_PARIS);
        assertThat(shelf.offers.get(T2_PARIS).posting()).isEqualTo(t2InParis());
    }

    @Test
    void a_withdrawal_that_overtakes_the_publication_keeps_it_out() {
        receive("m-2", new WithdrawOffer(T2_PARIS, 2));

        var late = receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        assertThat(late.outdated()).containsExactly(T2_PARIS);
        assertThat(shelf.offers).isEmpty();
    }

    @Test
    void a_withdrawn_offer_can_be_published_again_by_a_newer_word() {
        receive("m-2", new WithdrawOffer(T2_PARIS, 2));

        receive("m-3", new PublishOffer(T2_PARIS, 3, t2InParis()));

        assertThat(shelf.offers.get(T2_PARIS).isWithdrawn()).isFalse();
    }

    @Test
    void a_withdrawal_is_told() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        receive("m-2", new WithdrawOffer(T2_PARIS, 2));

        assertThat(events.fired()).containsExactly(new OfferWithdrawn(T2_PARIS, NOW));
    }

    @Test
    void a_partly_wrong_batch_loads_its_good_part() {
        var foreign = new OfferReference("OTHERS-1");

        var outcome =
                receive("m-1", new PublishOffer(foreign, 1, t2InParis()), new PublishOffer(T2_PARIS, 1, t2InParis()));

        assertThat(outcome.accepted()).containsExactly(T2_PARIS);
        assertThat(outcome.refused())
                .containsExactly(new RefusedNotice(1, "OTHERS-1", "reference", "OTHERS-1", "offer.another-landlord"));
    }

    @Test
    void a_landlord_cannot_withdraw_another_ones_offer() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()));

        var outcome = service.receive(new OfferBatch("m-2", "OTHERS", List.of(new WithdrawOffer(T2_PARIS, 2))));

        assertThat(outcome.refused()).hasSize(1);
        assertThat(events.fired()).isEmpty();
    }

    @Test
    void notices_of_one_batch_take_effect_in_their_order() {
        receive("m-1", new PublishOffer(T2_PARIS, 1, t2InParis()), new WithdrawOffer(T2_PARIS, 2));

        assertThat(shelf.offers.get(T2_PARIS).isWithdrawn()).isTrue();
    }

    private BatchOutcome receive(String messageId, OfferNotice... notices) {
        return service.receive(new OfferBatch(messageId, "TOITS", List.of(notices)));
    }

    private static final class Receipts extends Inbox {

        private final Set<String> known = new HashSet<>();

        @Override
        public boolean accept(String messageId, String source, String kind) {
            return known.add(messageId);
        }
    }

    private static final class Shelf extends OfferRepository {

        private final Map<OfferReference, Offer> offers = new HashMap<>();
        private final Map<OfferReference, Long> withdrawals = new HashMap<>();

        @Override
        public void add(Offer offer) {
            offers.put(offer.reference(), offer);
        }

        @Override
        public Map<OfferReference, Offer> lockAll(Collection<OfferReference> references) {
            return Map.copyOf(offers);
        }

        @Override
        public void rememberWithdrawal(OfferReference reference, long postingVersion, Instant now) {
            withdrawals.put(reference, postingVersion);
        }

        @Override
        public Map<OfferReference, Long> earlyWithdrawals(Collection<OfferReference> references) {
            return Map.copyOf(withdrawals);
        }
    }
}
