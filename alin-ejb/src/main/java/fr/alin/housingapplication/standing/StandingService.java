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
 * Whether an application is still in force on its site (domain §2.7). A word of the site that is older than a day is
 * asked again; when the site is silent, what it said last holds. It calls a site and so holds no transaction.
 * See decision 35-three-sources-for-the-standing.
 */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StandingService {

    private static final Logger LOG = Logger.getLogger(StandingService.class.getName());

    @Inject
    StandingTransactions steps;

    @Inject
    SiteQuestions sites;

    @Inject
    CurrentCaller caller;

    /** The caller's application as last heard; empty before the import. */
    @RolesAllowed(Role.APPLICANT)
    public Optional<StandingView> current() {
        return steps.view(caller.accountId());
    }

    /**
     * Asks the site first where its last word is too old.
     *
     * @param beforeAsking refuses what no site should be asked for
     * @throws IdentityNotConfirmed when the caller's application is not in her name any more
     * @throws ApplicationNotInForce when it was struck off or not renewed
     */
    @RolesAllowed(Role.APPLICANT)
    public void requireInForce(Runnable beforeAsking) {
        var last = steps.lastWord(caller.accountId());
        if (last.stale()) {
            beforeAsking.run();
            last = askAgain(last);
        }
        last.requireInForce();
    }

    /** Whether a dossier may leave now. */
    @RolesAllowed(Role.SYSTEM)
    public boolean mayBePassedOn(UniqueNumber number) {
        var last = steps.lastWord(number);
        return (last.stale() ? askAgain(last) : last).mayBePassedOn();
    }

    private LastWord askAgain(LastWord last) {
        try {
            return steps.lastWord(steps.heard(last.number(), sites.ask(last.number())));
        } catch (SiteUnavailable silent) {
            LOG.log(Level.INFO, "What was known before holds. {0}", silent.getMessage());
            return last;
        }
    }
}
