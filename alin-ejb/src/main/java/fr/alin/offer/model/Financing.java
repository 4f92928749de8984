package fr.alin.offer.model;

import java.util.Optional;

import fr.alin.shared.model.RentStandard;

/** The loan that financed the building, or none; LLS and LLTS exist overseas only (names as in APILOS). */
public enum Financing {
    PLAI(RentStandard.PLAI),
    PLAI_ADP(RentStandard.PLAI),
    PLUS(RentStandard.PLUS),
    PLUS_CD(RentStandard.PLUS),
    PALULOS(RentStandard.PLUS),
    PLS(RentStandard.PLS),
    PLI(RentStandard.PLI),
    LLS(RentStandard.PLUS),
    LLTS(RentStandard.PLAI),
    SANS_FINANCEMENT(null);

    private final RentStandard standard;

    Financing(RentStandard standard) {
        this.standard = standard;
    }

    /** The rent standard that the loan implies; empty when it implies none. */
    public Optional<RentStandard> standard() {
        return Optional.ofNullable(standard);
    }
}
