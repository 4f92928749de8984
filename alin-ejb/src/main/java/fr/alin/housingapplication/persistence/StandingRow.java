package fr.alin.housingapplication.persistence;

import java.time.Instant;

import fr.alin.housingapplication.model.ReportedStanding;
import fr.alin.shared.model.UniqueNumber;

/**
 * The columns of an application that say whether it is in force.
 *
 * @param refreshedAt when the record was last read from its site
 */
public record StandingRow(UniqueNumber number, ReportedStanding standing, Instant refreshedAt) {

    /** Whether its site has said nothing about it since the moment. */
    public boolean isOlderThan(Instant moment) {
        return refreshedAt.isBefore(moment) && !standing.isKnownSince(moment);
    }
}
