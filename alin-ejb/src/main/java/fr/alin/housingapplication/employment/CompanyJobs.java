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

/** Asks the company directory again for those it left without an answer. */
@Singleton
@PermitAll // called by the container's timer alone
@RunAs(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN) // no transaction spans a call to the directory
public class CompanyJobs {

    private static final int BATCH = 20;

    @Inject
    CompanyTransactions steps;

    @Inject
    CompanyReading reading;

    /** Every five seconds; once silent, the directory is not asked again in the same round. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void confirmCompanies() {
        var silent = false;
        for (var pending : steps.claimDue(BATCH)) {
            var reply = silent ? reading.silence(pending) : reading.ask(pending);
            silent = reply instanceof CompanyReply.Silent;
            steps.take(pending.accountId(), reply);
        }
    }
}
