package fr.alin.housingapplication.standing;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.ApplicationNotInForce;
import fr.alin.housingapplication.model.IdentityNotConfirmed;
import fr.alin.housingapplication.view.StandingView;
import fr.alin.registration.SiteQuestions;
import fr.alin.registration.port.SiteUnavailable;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * Finds out whether an application is still in force on its site (domain §2.7). Asks the site again if the last report
 * is older than a day; if the site does not answer, that report stays valid. Runs outside transactions, because it
 * calls a site.
 * See decision 35-three-sources-for-the-standing.
 */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StandingService {

    private static final Logger LOG = Logger.getLogger(StandingService.class.getName());

    @Inject
    StandingTransactions transactions;

    @Inject
    SiteQuestions sites;

    @Inject
    CurrentCaller caller;

    /** The standing of the caller's application as last reported; empty before the import. */
    @RolesAllowed(Role.APPLICANT)
    public Optional<StandingView> current() {
        return transactions.view(caller.accountId());
    }

    /**
     * Requires that the caller's application is in force. Asks the site if its last report is too old.
     *
     * @param beforeAsking runs before the site is asked; may throw to avoid the call
     * @throws IdentityNotConfirmed when the caller's application is no longer in her name
     * @throws ApplicationNotInForce when it was struck off or not renewed
     */
    @RolesAllowed(Role.APPLICANT)
    public void requireInForce(Runnable beforeAsking) {
        var last = transactions.lastKnown(caller.accountId());
        if (last.stale()) {
            beforeAsking.run();
            last = askAgain(last);
        }
        last.requireInForce();
    }

    /** Whether the dossier may be sent now. */
    @RolesAllowed(Role.SYSTEM)
    public boolean mayBePassedOn(UniqueNumber number) {
        var last = transactions.lastKnown(number);
        return (last.stale() ? askAgain(last) : last).mayBePassedOn();
    }

    /** Whether the dossier may be sent, as far as is known without asking the site. */
    @RolesAllowed(Role.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isKnownToPass(UniqueNumber number) {
        return transactions.lastKnown(number).mayBePassedOn();
    }

    private LastKnownStanding askAgain(LastKnownStanding last) {
        try {
            return transactions.lastKnown(transactions.recordAnswer(last.number(), sites.ask(last.number())));
        } catch (SiteUnavailable unavailable) {
            LOG.log(Level.INFO, "Using the last known standing. {0}", unavailable.getMessage());
            return last;
        }
    }
}
