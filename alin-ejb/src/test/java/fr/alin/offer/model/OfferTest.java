package fr.alin.offer.model;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static fr.alin.offer.OfferFixtures.posting;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import fr.alin.offer.event.OfferWithdrawn;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.DwellingType;
import org.junit.jupiter.api.Test;

class OfferTest {

    final Offer offer = new Offer(T2_PARIS, "TOITS", 3, t2InParis(), CeilingZone.PARIS_ADJOINING, NOW);
    final OfferPosting changed = posting("75112", DwellingType.T3, "60", "800");

    @Test
    void keeps_what_its_landlord_said() {
        assertThat(offer.posting()).isEqualTo(t2InParis());
    }

    @Test
    void a_newer_word_replaces_the_older() {
        assertThat(offer.replace(4, changed, CeilingZone.PARIS_ADJOINING, NOW)).isTrue();
        assertThat(offer.posting()).isEqualTo(changed);
    }

    @Test
    void an_older_or_repeated_word_changes_nothing() {
        assertThat(offer.replace(2, changed, CeilingZone.PARIS_ADJOINING, NOW)).isFalse();
        assertThat(offer.replace(3, changed, CeilingZone.PARIS_ADJOINING, NOW)).isFalse();
        assertThat(offer.posting()).isEqualTo(t2InParis());
    }

    @Test
    void can_be_withdrawn_and_tells_it() {
        assertThat(offer.withdraw(4, NOW)).contains(new OfferWithdrawn(T2_PARIS, NOW));
        assertThat(offer.isWithdrawn()).isTrue();
    }

    @Test
    void an_old_withdrawal_does_not_close_a_newer_posting() {
        assertThat(offer.withdraw(2, NOW)).isEmpty();
        assertThat(offer.isWithdrawn()).isFalse();
    }

    @Test
    void an_old_change_does_not_reopen_a_withdrawn_offer() {
        offer.withdraw(5, NOW);

        assertThat(offer.replace(4, changed, CeilingZone.PARIS_ADJOINING, NOW)).isFalse();
        assertThat(offer.isWithdrawn()).isTrue();
    }

    @Test
    void is_open_up_to_and_on_its_closing_day() {
        assertThat(offer.isOpenOn(LocalDate.of(2020, 10, 7))).isTrue();
        assertThat(offer.isOpenOn(LocalDate.of(2020, 10, 8))).isFalse();
    }

    @Test
    void is_not_open_once_withdrawn() {
        offer.withdraw(4, NOW);

        assertThat(offer.isOpenOn(LocalDate.of(2020, 10, 7))).isFalse();
    }
}
