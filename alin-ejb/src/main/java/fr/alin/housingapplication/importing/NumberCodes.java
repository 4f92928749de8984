package fr.alin.housingapplication.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.MailedCode;
import fr.alin.housingapplication.model.NumberCodeRule;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/**
 * Limits the codes that several accounts can cause to be mailed for one number, so that namesakes cannot flood the
 * owner's mailbox or use up her codes. An account whose own address is that mailbox is not counted. New accounts
 * are counted separately from older ones. Joins the caller's transaction.
 * See decision 45-compare-the-identity-first.
 */
@ApplicationScoped
class NumberCodes {

    @Inject
    MailedCodeRepository codes;

    @Inject
    AccountDirectory accounts;

    @Inject
    Sealing sealing;

    @Inject
    SecurityLog log;

    @Inject
    ImportSettings settings;

    @Inject
    Clock clock;

    /** Counts a code to this mailbox. If the limit is reached, returns when the next one is allowed. */
    Optional<Instant> take(ImportRequest request, EmailAddress mailbox) {
        if (isOwnMailbox(request, mailbox)) {
            return Optional.empty();
        }
        codes.lock(number(request));
        var blocked = blockedUntil(request);
        if (blocked.isEmpty()) {
            var code = new MailedCode(asker(request), clock.instant());
            codes.add(number(request), code, isNewcomer(request));
        }
        return blocked;
    }

    /** The same without counting. */
    Optional<Instant> blockedUntil(ImportRequest request, EmailAddress mailbox) {
        return isOwnMailbox(request, mailbox) ? Optional.empty() : blockedUntil(request);
    }

    private Optional<Instant> blockedUntil(ImportRequest request) {
        var now = clock.instant();
        var mailed = codes.since(now.minus(NumberCodeRule.DAY), number(request), isNewcomer(request));
        var rule = new NumberCodeRule(
                settings.codeAccountsOfNumber(), settings.codesOfNumberPerHour(), settings.codesOfNumberPerDay());
        var until = rule.blockedUntil(asker(request), mailed, now);
        until.ifPresent(later -> log.record(SecurityEvent.CODES_STOPPED, request.accountId()));
        return until;
    }

    /** Deletes what no longer counts. */
    void forgetOld() {
        codes.forgetBefore(clock.instant().minus(NumberCodeRule.DAY));
    }

    private boolean isOwnMailbox(ImportRequest request, EmailAddress mailbox) {
        return accounts.holder(request.accountId()).email().equals(mailbox);
    }

    private boolean isNewcomer(ImportRequest request) {
        return accounts.activeSince(request.accountId())
                .plus(settings.newcomer())
                .isAfter(clock.instant());
    }

    private String number(ImportRequest request) {
        return sealing.fingerprint(request.number().value(), "codes of number");
    }

    private String asker(ImportRequest request) {
        return sealing.fingerprint(Long.toString(request.accountId()), "codes of account");
    }
}
