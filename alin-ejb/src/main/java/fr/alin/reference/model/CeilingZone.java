package fr.alin.reference.model;

import fr.alin.shared.model.RentStandard;

/**
 * Zone of an income ceiling: the first four for PLAI, PLUS and PLS (arrêté of 29 July 1987), the others for PLI (A/B/C).
 * Overseas a PLUS is an LLS and a PLAI an LLTS. See decision 62-overseas-ceilings-are-rows.
 */
public enum CeilingZone {
    PARIS_ADJOINING,
    ILE_DE_FRANCE,
    OTHER_REGIONS,
    OVERSEAS,
    A_BIS,
    A,
    B1,
    B2_C,
    /** The A/B/C zone of a day before the first zoning that is known; it has no ceilings. */
    NOT_KNOWN;

    /** Whether this norm has ceilings for this zone; overseas may have them for every norm. */
    public boolean has(RentStandard standard) {
        return this == OVERSEAS || this != NOT_KNOWN && isByAbc() == (standard == RentStandard.PLI);
    }

    private boolean isByAbc() {
        return ordinal() > OVERSEAS.ordinal();
    }

    /** The zone of the PLI ceilings for an A/B/C zone as published: {@code A bis}, {@code B2}… */
    public static CeilingZone ofAbc(String abc) {
        return switch (abc) {
            case "A bis" -> A_BIS;
            case "A" -> A;
            case "B1" -> B1;
            case "B2", "C" -> B2_C;
            default -> throw new IllegalArgumentException("No A/B/C zone " + abc);
        };
    }
}
