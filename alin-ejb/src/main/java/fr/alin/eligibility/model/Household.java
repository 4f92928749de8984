package fr.alin.eligibility.model;

import java.util.List;

import fr.alin.shared.error.InvalidValueException;

/**
 * The people to house.
 *
 * @param adults future tenants; the first two are the couple, if there is one
 * @param dependants fiscal dependants; they count for rooms and for ceilings
 * @param couple married, in a PACS or living together
 * @param unbornChildren count for rooms, not for ceilings before their birth (domain §7.2)
 * @param visitingChildren count for rooms, not for ceilings (domain §2.1)
 */
public record Household(
        List<HouseholdMember> adults,
        List<HouseholdMember> dependants,
        boolean couple,
        int unbornChildren,
        int visitingChildren) {

    /**
     * @throws InvalidValueException {@code eligibility.household-impossible}: no adult, or a negative number of
     *     children
     */
    public Household {
        adults = List.copyOf(adults);
        dependants = List.copyOf(dependants);
        if (adults.isEmpty() || unbornChildren < 0 || visitingChildren < 0) {
            throw new InvalidValueException("eligibility.household-impossible");
        }
    }

    /** Persons who count for the ceilings: adults and dependants. */
    public int taxPersons() {
        return adults.size() + dependants.size();
    }

    /** Persons who count for rooms and surface: unborn and visiting children too. */
    public int persons() {
        return taxPersons() + unbornChildren + visitingChildren;
    }

    /** One adult, with dependants. */
    public boolean isSingleParent() {
        return adults.size() == 1 && !dependants.isEmpty();
    }

    /** Whether an adult or a dependant holds the card. */
    public boolean hasDisabilityCard() {
        return anyCard(adults) || anyCard(dependants);
    }

    private static boolean anyCard(List<HouseholdMember> members) {
        for (var member : members) {
            if (member.disabilityCard()) {
                return true;
            }
        }
        return false;
    }
}
