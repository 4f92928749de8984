package fr.alin.housingapplication.importing;

import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.shared.security.Role;

/**
 * Reads queued requests in parallel. The caller limits how many run at once.
 * See decision 07-ask-the-site-outside-a-transaction.
 */
@Stateless
@PermitAll // called only by the jobs
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // no transaction spans a call to a site
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

    @Inject
    SiteReading reading;

    /** Catches every failure, so that one request does not stop the others; it is retried when its claim ends. */
    @Asynchronous
    public Future<Boolean> read(ClaimedImport claim) {
        try {
            return new AsyncResult<>(reading.read(claim));
        } catch (RuntimeException broken) {
            LOG.log(
                    Level.WARNING,
                    broken,
                    () -> "A request of territory " + claim.number().territory() + " failed; it comes again");
            return new AsyncResult<>(false);
        }
    }
}
