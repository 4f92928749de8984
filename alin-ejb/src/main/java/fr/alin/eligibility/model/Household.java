package fr.alin.eligibility.model;

import java.util.List;

/**
 * The people to house.
 *
 * @param adults those who sign; the first two are the couple where there is one
 * @param dependants those fiscally attached; they count for rooms and for ceilings
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

    public Household {
        adults = List.copyOf(adults);
        dependants = List.copyOf(dependants);
    }
}
