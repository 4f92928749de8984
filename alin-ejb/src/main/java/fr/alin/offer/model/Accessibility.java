package fr.alin.offer.model;

import java.util.Set;
import java.util.stream.Collectors;

/** The home's suitability for people with reduced mobility (PMR), and its equipment for them. */
public record Accessibility(boolean accessible, Set<AccessEquipment> equipment) {

    public Accessibility {
        equipment = Set.copyOf(equipment);
    }

    /** Suited or not, equipment unknown. */
    public static Accessibility of(boolean accessible) {
        return new Accessibility(accessible, Set.of());
    }

    /** The names as stored, separated by blanks. */
    public String equipmentNames() {
        return equipment.isEmpty()
                ? ""
                : equipment.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
