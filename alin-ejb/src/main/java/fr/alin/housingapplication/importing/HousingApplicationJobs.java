package fr.alin.housingapplication.importing;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.standing.SiteNews;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.security.Role;

/** The timers of this context: retries of imports, and the nightly news of the sites. */
@Singleton
@PermitAll // called only by the container's timer
@RunAs(Role.SYSTEM)
// the timers do not wait for each other; each one never runs twice at once
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN) // no transaction spans a call to a site
public class HousingApplicationJobs {

    private static final Logger LOG = Logger.getLogger(HousingApplicationJobs.class.getName());

    @Inject
    ImportTransactions transactions;

    @Inject
    ImportWorker worker;

    @Inject
    SiteNews news;

    @Inject
    ImportSettings settings;

    /**
     * Runs every five seconds: one probe per site with an open circuit, then all due requests, a few in parallel. Ends
     * because a failed request is due again only later.
     */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void retryImports() {
        readAll(transactions.claimProbes());
        List<ClaimedImport> due;
        do {
            due = transactions.claimDue(settings.importsAtOnce());
            readAll(due);
        } while (!due.isEmpty());
    }

    private void readAll(List<ClaimedImport> claims) {
        claims.stream().map(worker::read).toList().forEach(HousingApplicationJobs::await);
    }

    private static void await(Future<Boolean> reading) {
        try {
            reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            LOG.log(Level.WARNING, broken, () -> "A queued request failed and will be retried");
        }
    }

    /** Runs hourly from two in the morning. Later runs continue where a site stopped answering. */
    @Schedule(hour = "2-6", minute = "20", persistent = false)
    void readNews() {
        news.readAll();
    }

    /** Deletes old tries every night; safe on several nodes at once. */
    @Schedule(hour = "3", minute = "35", persistent = false)
    void forgetTries() {
        transactions.forgetOldTries();
    }
}
