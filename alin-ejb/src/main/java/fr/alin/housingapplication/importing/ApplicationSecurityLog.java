package fr.alin.housingapplication.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.event.HousingApplicationTakenOver;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** Writes mailed codes and take-overs to the security log, after commit. */
@ApplicationScoped
class ApplicationSecurityLog {

    @Inject
    SecurityLog log;

    void record(@Observes(during = TransactionPhase.AFTER_SUCCESS) ApplicationCodeIssued event) {
        log.record(SecurityEvent.CODE_MAILED, event.accountId());
    }

    void record(@Observes(during = TransactionPhase.AFTER_SUCCESS) HousingApplicationTakenOver event) {
        log.record(SecurityEvent.APPLICATION_TAKEN_OVER, event.accountId());
        log.record(SecurityEvent.APPLICATION_TAKEN_OVER, event.formerAccountId());
    }
}
