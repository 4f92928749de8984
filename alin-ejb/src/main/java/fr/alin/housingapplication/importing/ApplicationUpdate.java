package fr.alin.housingapplication.importing;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.IdentityMismatch;
import fr.alin.registration.SiteQuestions;
import fr.alin.registration.port.SiteUnavailable;

/**
 * "Mettre à jour": asks the site outside any transaction, or queues the update if it does not answer.
 * See decision 36-apply-an-update-then-report-it.
 */
@ApplicationScoped
public class ApplicationUpdate {

    private static final Logger LOG = Logger.getLogger(ApplicationUpdate.class.getName());

    @Inject
    ApplicationRefresh refresh;

    @Inject
    SiteQuestions sites;

    /** @throws IdentityMismatch when names or birth date differ; the difference is stored for the page */
    public RefreshOutcome run(long accountId) {
        var number = refresh.provedNumber(accountId);
        if (number.isEmpty()) {
            return RefreshOutcome.CODE_NEEDED;
        }
        try {
            var outcome = refresh.take(accountId, sites.ask(number.get()));
            if (outcome == RefreshOutcome.IDENTITY_DIFFERS) {
                throw new IdentityMismatch(refresh.differing(accountId));
            }
            return outcome;
        } catch (SiteUnavailable unavailable) {
            LOG.log(Level.INFO, "Update queued. {0}", unavailable.getMessage());
            refresh.keep(accountId);
            return RefreshOutcome.KEPT;
        }
    }
}
