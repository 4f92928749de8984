package fr.alin.housingapplication.employment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.CompanyReply;
import fr.alin.shared.security.Role;

/** Retries the questions that the company directory has not answered. */
@Singleton
@PermitAll // called only by the container's timer
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN) // no transaction spans a call to the directory
public class CompanyJobs {

    private static final int BATCH = 20;

    @Inject
    CompanyTransactions transactions;

    @Inject
    CompanyReading reading;

    /** Runs every five seconds. After one failure the other questions of the run are only postponed. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void confirmCompanies() {
        var unavailable = false;
        for (var pending : transactions.claimDue(BATCH)) {
            var reply = unavailable ? reading.unanswered(pending) : reading.ask(pending);
            unavailable = reply instanceof CompanyReply.Unanswered;
            transactions.take(pending.accountId(), reply);
        }
    }
}
