package fr.alin.web.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import fr.alin.offer.OfferEditingService;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FrenchFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferStateTextsTest {

    private final OfferStateTexts texts = new OfferStateTexts();
    private Optional<Instant> left = Optional.empty();

    @BeforeEach
    void an_offer_of_the_agents_landlord() {
        texts.messages = new FakeMessages();
        now("2026-12-25T09:00:00Z");
        texts.formats = FrenchFormats.formats();
        texts.editing = new OfferEditingService() {
            @Override
            public Optional<Instant> listLeftAt(OfferReference offer) {
                return left;
            }
        };
    }

    @Test
    void an_offer_that_closed_with_its_list_says_when_the_list_left_and_not_that_its_last_day_has_passed() {
        assertThat(text(OfferState.CLOSED)).isEqualTo("La date limite de candidature est passée.");

        left = Optional.of(Instant.parse("2026-11-27T09:00:00Z"));

        assertThat(text(OfferState.CLOSED)).contains("27/11/2026").doesNotContain("date limite");
    }

    @Test
    void an_offer_that_its_landlord_took_back_before_its_last_day_does_not_say_that_the_day_has_passed() {
        now("2026-12-24T09:00:00Z");

        assertThat(text(OfferState.CLOSED)).startsWith("Vous avez repris ce logement");
    }

    @Test
    void an_offer_that_is_open_again_says_so_although_a_list_left_once() {
        left = Optional.of(Instant.parse("2026-11-27T09:00:00Z"));

        assertThat(text(OfferState.OPEN)).isEqualTo("Les salariés la voient et peuvent postuler.");
    }

    private void now(String moment) {
        texts.clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    private String text(OfferState state) {
        return texts.of(new EditableOffer(
                new OfferReference("TOITS-75011"), "TOITS", 1, state, PostingFormTest.full(), List.of()));
    }
}
