package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static fr.alin.offer.OfferFixtures.TODAY;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import fr.alin.landlord.LandlordNotFound;
import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.Today;
import fr.alin.testing.FakeEvents;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChosenOfferServiceTest {

    private final ChosenOfferService service = new ChosenOfferService();
    private final OfferEditingService editing = new OfferEditingService();
    private final FakeOffers offers = new FakeOffers();
    private OfferState state = OfferState.OPEN;

    @BeforeEach
    void connect() {
        editing.offers = offers;
        editing.readings = new Readings();
        editing.photos = new OfferPhotoRepository() {
            @Override
            public List<OfferPhoto> of(OfferReference offer) {
                return List.of();
            }
        };
        editing.agents = new FakeToitsAgent();
        editing.reference = new FakeCommunes();
        editing.worsened = new FakeChosenCandidates().rule();
        editing.events = new FakeEvents<>();
        editing.changes = new FakeEvents<>();
        editing.clock = new SettableClock(NOW);
        service.agents = editing.agents;
        service.editing = editing;
        service.readings = editing.readings;
        service.clock = editing.clock;
        offers.store(OfferFixtures.posted(T2_PARIS.value(), 3, t2InParis()));
    }

    @Test
    void only_the_last_day_changes() {
        service.closeOn(T2_PARIS, 3, TODAY.plusDays(30));

        assertThat(offers.of(T2_PARIS).posting().closesOn()).isEqualTo(TODAY.plusDays(30));
        assertThat(offers.of(T2_PARIS).posting().closingOn(t2InParis().closesOn()))
                .isEqualTo(t2InParis().withLandlordName("Toits de France"));
    }

    @Test
    void a_day_that_is_over_is_refused() {
        assertThatThrownBy(() -> service.closeOn(T2_PARIS, 3, TODAY.minusDays(1)))
                .hasMessage("offer.closes-past");
    }

    @Test
    void an_offer_that_was_changed_meanwhile_is_left_alone() {
        assertThatThrownBy(() -> service.closeOn(T2_PARIS, 2, TODAY.plusDays(30)))
                .isInstanceOf(OfferChangedMeanwhile.class);
    }

    @Test
    void a_withdrawn_or_let_offer_is_not_posted_again_by_it() {
        state = OfferState.WITHDRAWN;
        assertThatThrownBy(() -> service.closeOn(T2_PARIS, 3, TODAY.plusDays(30)))
                .isInstanceOf(OfferIsWithdrawn.class);

        state = OfferState.LET;
        assertThatThrownBy(() -> service.closeOn(T2_PARIS, 3, TODAY.plusDays(30)))
                .isInstanceOf(OfferIsLet.class);
    }

    @Test
    void another_landlord_s_offers_are_not_read() {
        assertThatThrownBy(() -> service.chosen("OTHERS", List.of(T2_PARIS))).isInstanceOf(LandlordNotFound.class);
        assertThatThrownBy(() -> service.chosen("TOITS", List.of())).isInstanceOf(OfferNotFound.class);
    }

    private final class Readings extends LandlordOfferRepository {

        @Override
        public List<EditableOffer> chosen(String landlord, Collection<OfferReference> references, Today today) {
            return List.of();
        }

        @Override
        public Optional<EditableOffer> find(OfferReference reference, List<OfferPhoto> photos, Today today) {
            var known = offers.of(reference);
            return Optional.of(new EditableOffer(reference, "TOITS", known.version(), state, known.posting(), photos));
        }
    }
}
