package fr.alin.offer.model;

import java.util.Optional;

import fr.alin.shared.model.RentStandard;

/** The loan or the absence of one a home was built with; LLS and LLTS are overseas (APILOS names). */
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

    /** The rent standard it implies; empty when any may have been agreed. */
    public Optional<RentStandard> standard() {
        return Optional.ofNullable(standard);
    }
}
