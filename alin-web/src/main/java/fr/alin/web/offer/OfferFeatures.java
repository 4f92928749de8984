package fr.alin.web.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.offer.model.AccessEquipment;
import fr.alin.offer.model.Annexes;
import fr.alin.offer.model.Entrance;
import fr.alin.web.shared.Messages;

/** Texts for composite features: annexes, equipment, and how to find the door. */
@Named
@RequestScoped
public class OfferFeatures {

    @Inject
    Messages messages;

    /** {@code Parking, balcon}; empty without annexes. */
    public String annexes(Annexes annexes) {
        var names = new ArrayList<String>();
        add(names, annexes.parking(), "offer.annex.parking");
        add(names, annexes.cellar(), "offer.annex.cellar");
        add(names, annexes.balcony(), "offer.annex.balcony");
        add(names, annexes.terrace(), "offer.annex.terrace");
        add(names, annexes.garden(), "offer.annex.garden");
        return sentence(names);
    }

    /** {@code Douche de plain-pied, ascenseur}; empty without equipment. */
    public String equipment(Set<AccessEquipment> equipment) {
        return sentence(equipment.stream()
                .sorted()
                .map(item -> messages.text("offer.equipment." + item))
                .toList());
    }

    /** {@code Résidence Les Tilleuls, bâtiment B}: without the door, which the landlord gives at the visit. */
    public String entrance(Entrance entrance) {
        var parts = new ArrayList<String>();
        if (!entrance.residence().isEmpty()) {
            parts.add(entrance.residence());
        }
        if (!entrance.building().isEmpty()) {
            parts.add(messages.text("offer.building", entrance.building()));
        }
        if (!entrance.staircase().isEmpty()) {
            parts.add(messages.text("offer.staircase", entrance.staircase()));
        }
        return parts.stream().collect(Collectors.joining(", "));
    }

    private void add(List<String> names, boolean there, String key) {
        if (there) {
            names.add(messages.text(key));
        }
    }

    private static String sentence(List<String> names) {
        var joined = String.join(", ", names);
        return joined.isEmpty() ? "" : Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }
}
