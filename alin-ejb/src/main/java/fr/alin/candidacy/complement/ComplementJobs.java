package fr.alin.candidacy.complement;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import fr.alin.shared.security.Role;

/**
 * Reminds of complements and lets their terms pass. Each node has this timer, and two at once do no harm: the candidacy is
 * locked before the request is looked at, and the second finds that nothing is left to do.
 */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN) // one transaction per request
public class ComplementJobs {

    private static final Logger LOG = Logger.getLogger(ComplementJobs.class.getName());
    private static final int BATCH = 500;

    @Inject
    ComplementTerms terms;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void passTerms() {
        terms.due(BATCH).forEach(this::pass);
    }

    /** A failure does not stop the others; the next run tries again. */
    private void pass(long request) {
        try {
            terms.pass(request);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The term of the complement " + request + " could not be looked at", e);
        }
    }
}
