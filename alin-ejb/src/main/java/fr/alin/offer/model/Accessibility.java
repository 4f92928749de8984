package fr.alin.offer.model;

import java.util.Set;
import java.util.stream.Collectors;

/** Whether the home suits people with reduced mobility (PMR), and what it has for them. */
public record Accessibility(boolean accessible, Set<AccessEquipment> equipment) {

    public Accessibility {
        equipment = Set.copyOf(equipment);
    }

    /** Suited or not, without a word on what it has. */
    public static Accessibility of(boolean accessible) {
        return new Accessibility(accessible, Set.of());
    }

    /** As it is stored: names in their order, one blank between them. */
    public String equipmentNames() {
        return equipment.isEmpty()
                ? ""
                : equipment.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
