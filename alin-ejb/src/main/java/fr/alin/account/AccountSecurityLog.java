package fr.alin.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import fr.alin.account.event.AccountActivated;
import fr.alin.account.event.AccountRenamed;
import fr.alin.account.event.AccountRequested;
import fr.alin.account.event.EmailChangeRequested;
import fr.alin.account.event.EmailChanged;
import fr.alin.account.event.MobileChanged;
import fr.alin.account.event.NewPasswordRequested;
import fr.alin.account.event.PasswordChanged;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** Writes account events to the security log after the transaction has committed. */
@ApplicationScoped
class AccountSecurityLog {

    @Inject
    SecurityLog log;

    void record(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountRequested event) {
        log.record(SecurityEvent.LINK_MAILED, event.accountId());
    }

    void record(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewPasswordRequested event) {
        log.record(SecurityEvent.LINK_MAILED, event.accountId());
    }

    void record(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountActivated event) {
        log.record(SecurityEvent.ACCOUNT_ACTIVATED, event.accountId());
    }

    void record(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordChanged event) {
        log.record(SecurityEvent.PASSWORD_CHANGED, event.accountId());
    }

    void record(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountRenamed event) {
        log.record(SecurityEvent.NAME_CHANGED, event.accountId());
    }

    void record(@Observes(during = TransactionPhase.AFTER_SUCCESS) MobileChanged event) {
        log.record(SecurityEvent.PHONE_CHANGED, event.accountId());
    }

    void record(@Observes(during = TransactionPhase.AFTER_SUCCESS) EmailChangeRequested event) {
        log.record(SecurityEvent.EMAIL_CHANGE_REQUESTED, event.accountId());
    }

    void record(@Observes(during = TransactionPhase.AFTER_SUCCESS) EmailChanged event) {
        log.record(SecurityEvent.EMAIL_CHANGED, event.accountId());
    }
}
