package fr.alin.reference.model;

import fr.alin.shared.model.RentStandard;

/** The seven ceilings of a norm in a zone for a calendar year. */
public record CeilingSet(RentStandard standard, CeilingZone zone, int year) {

    static CeilingSet of(CeilingRow row) {
        return new CeilingSet(row.standard(), row.zone(), row.year());
    }
}
