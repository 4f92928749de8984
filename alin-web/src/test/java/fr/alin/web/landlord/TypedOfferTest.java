package fr.alin.web.landlord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.Test;

class TypedOfferTest {

    @Test
    void a_home_withdrawn_meanwhile_is_not_asked_to_be_saved_again() {
        var typed = TypedOffer.empty();

        assertThat(typed.words(offer(OfferState.OPEN))).isEqualTo("landlord.changed.unseen");
        assertThat(typed.words(offer(OfferState.WITHDRAWN))).isEqualTo("landlord.changed.withdrawn");
        assertThat(new FakeMessages().text("landlord.changed.withdrawn"))
                .contains("rien n'est enregistré")
                .doesNotContain("Enregistrez");
    }

    private static EditableOffer offer(OfferState state) {
        return new EditableOffer(new OfferReference("TOITS-1"), "TOITS", 2, state, null, List.of());
    }
}
