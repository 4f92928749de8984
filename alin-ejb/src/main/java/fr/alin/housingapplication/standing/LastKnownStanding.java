package fr.alin.housingapplication.standing;

import fr.alin.housingapplication.model.ApplicationNotInForce;
import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.housingapplication.model.IdentityNotConfirmed;
import fr.alin.shared.model.UniqueNumber;

/**
 * The standing of an application as last reported by its site.
 *
 * @param identityConfirmed whether it is in the account holder's name
 * @param stale whether the report is too old to rely on
 */
public record LastKnownStanding(
        UniqueNumber number, ApplicationStanding standing, boolean identityConfirmed, boolean stale) {

    boolean mayBePassedOn() {
        return identityConfirmed && standing.isInForce();
    }

    void requireInForce() {
        if (!identityConfirmed) {
            throw new IdentityNotConfirmed();
        }
        if (!standing.isInForce()) {
            throw new ApplicationNotInForce(standing);
        }
    }
}
