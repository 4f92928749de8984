package fr.alin.web.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import fr.alin.landlord.view.LandlordView;
import fr.alin.offer.CorrectOffer;
import fr.alin.offer.OfferChangedMeanwhile;
import fr.alin.offer.OfferEditingService;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.Test;

class LandlordOfferPageTest {

    private final LandlordOfferPage page = new LandlordOfferPage();
    private final FakeMessages messages = new FakeMessages();
    private OfferState state = OfferState.OPEN;

    @Test
    void saving_on_a_page_that_showed_the_offer_online_does_not_publish_it_again() {
        try (var faces = opened(FakeExchange.post("/landlord/offer"))) {
            state = OfferState.WITHDRAWN;

            assertThat(page.save()).isNull();
            assertThat(page.save()).isNull();

            assertThat(messages.shown).containsExactly("landlord.changed.withdrawn", "landlord.changed.withdrawn");
        }
    }

    @Test
    void a_page_that_shows_the_offer_withdrawn_publishes_it_again() {
        state = OfferState.WITHDRAWN;
        try (var faces = opened(FakeExchange.post("/landlord/offer").with("shown-withdrawn", "true"))) {
            assertThat(page.save()).endsWith("TOITS-1");
        }
    }

    @Test
    void an_offer_online_is_saved() {
        try (var faces = opened(FakeExchange.post("/landlord/offer"))) {
            assertThat(page.save()).endsWith("TOITS-1");
        }
    }

    /** A withdrawal raises it. */
    private long version() {
        return state == OfferState.WITHDRAWN ? 3 : 2;
    }

    private FakeFaces opened(FakeExchange exchange) {
        var faces = new FakeFaces(exchange);
        page.messages = messages;
        page.communes = PostingFormTest.names();
        page.editing = new OfferEditingService() {
            @Override
            public List<LandlordView> landlords() {
                return List.of(new LandlordView("TOITS", "Toits", Optional.empty(), true));
            }

            @Override
            public EditableOffer offer(OfferReference offer) {
                return new EditableOffer(offer, "TOITS", version(), state, PostingFormTest.full(), List.of());
            }

            @Override
            public List<ImpossibleOfferValue> faultsOf(OfferPlace place) {
                return List.of();
            }

            @Override
            public void correct(CorrectOffer command) {
                if (command.version() != version()) {
                    throw new OfferChangedMeanwhile();
                }
            }
        };
        page.acts = new OfferActs();
        page.acts.editing = page.editing;
        page.acts.communes = page.communes;
        page.acts.messages = messages;
        page.acts.faces = faces;
        page.setReference(new OfferReference("TOITS-1"));
        page.load();
        return faces;
    }
}
