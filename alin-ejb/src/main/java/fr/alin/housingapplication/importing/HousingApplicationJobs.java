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

/** The timers of this context: sites that were silent are asked again, and each tells its news at night. */
@Singleton
@PermitAll // called by the container's timer alone
@RunAs(Role.SYSTEM)
// one timer does not wait for the other; the same one never runs twice at once
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN) // no transaction spans a call to a site
public class HousingApplicationJobs {

    private static final Logger LOG = Logger.getLogger(HousingApplicationJobs.class.getName());

    @Inject
    ImportTransactions steps;

    @Inject
    ImportWorker worker;

    @Inject
    SiteNews news;

    @Inject
    ImportSettings settings;

    /**
     * Every five seconds: one probe for each site that is left alone, then all that is due, a few at once. A request whose
     * site stays silent is due later again, so the round ends.
     */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void retryImports() {
        readAll(steps.claimProbes());
        List<ClaimedImport> due;
        do {
            due = steps.claimDue(settings.importsAtOnce());
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
            LOG.log(Level.WARNING, broken, () -> "A kept request could not be read; it comes again");
        }
    }

    /** From two in the morning; the later hours go on where a site stopped answering. */
    @Schedule(hour = "2-6", minute = "20", persistent = false)
    void readNews() {
        news.readAll();
    }

    /** Each night; two nodes that do it at once delete the same rows once. */
    @Schedule(hour = "3", minute = "35", persistent = false)
    void forgetTries() {
        steps.forgetOldTries();
    }
}
