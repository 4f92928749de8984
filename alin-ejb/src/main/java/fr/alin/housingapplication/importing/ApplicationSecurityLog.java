package fr.alin.housingapplication.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.event.HousingApplicationTakenOver;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** Tells the security log what was mailed on behalf of an account, once it is kept. */
@ApplicationScoped
class ApplicationSecurityLog {

    @Inject
    SecurityLog log;

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ApplicationCodeIssued event) {
        log.record(SecurityEvent.CODE_MAILED, event.accountId());
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) HousingApplicationTakenOver event) {
        log.record(SecurityEvent.APPLICATION_TAKEN_OVER, event.accountId());
        log.record(SecurityEvent.APPLICATION_TAKEN_OVER, event.formerAccountId());
    }
}
