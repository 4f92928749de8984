package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;

import fr.alin.offer.model.AccessEquipment;
import fr.alin.offer.model.Annexes;
import fr.alin.offer.model.Entrance;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferFeaturesTest {

    private final OfferFeatures features = new OfferFeatures();

    @BeforeEach
    void in_french() {
        features.messages = new FakeMessages();
    }

    @Test
    void annexes_are_one_sentence() {
        assertThat(features.annexes(new Annexes(true, false, true, false, true)))
                .isEqualTo("Place de parking, balcon, jardin");
        assertThat(features.annexes(Annexes.NONE)).isEmpty();
    }

    @Test
    void equipment_is_listed_in_the_order_of_the_form() {
        assertThat(features.equipment(Set.of(AccessEquipment.LIFT, AccessEquipment.STEP_FREE_SHOWER)))
                .isEqualTo("Douche de plain-pied, ascenseur accessible");
        assertThat(features.equipment(EnumSet.allOf(AccessEquipment.class)).split(", "))
                .hasSize(AccessEquipment.values().length);
    }

    @Test
    void directions_leave_out_the_door() {
        assertThat(features.entrance(new Entrance("Les Tilleuls", "B", "2", "porte 12")))
                .isEqualTo("Les Tilleuls, bâtiment B, escalier 2");
        assertThat(features.entrance(Entrance.UNKNOWN)).isEmpty();
    }
}
