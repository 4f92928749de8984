package fr.alin.housingapplication.standing;

import fr.alin.housingapplication.model.ApplicationNotInForce;
import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.housingapplication.model.IdentityNotConfirmed;
import fr.alin.shared.model.UniqueNumber;

/**
 * How an application stands, as last heard from its site.
 *
 * @param identityConfirmed whether it is in the name of the account's holder
 * @param stale whether it was heard too long ago to rely on
 */
public record LastWord(UniqueNumber number, ApplicationStanding standing, boolean identityConfirmed, boolean stale) {

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
