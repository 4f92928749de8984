package fr.alin.housingapplication.importing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.model.CodeText;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.RateLimit;
import fr.alin.housingapplication.model.SecurityCode;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;

/** Draws, mails and checks security codes. Joins the caller's transaction. */
@ApplicationScoped
class SecurityCodes {

    @Inject
    SecurityCodeRepository codes;

    @Inject
    CodeSeals seals;

    @Inject
    Event<HousingApplicationEvent> events;

    @Inject
    SecurityLog log;

    @Inject
    ImportSettings settings;

    @Inject
    Clock clock;

    /** Mails a new code for the request and voids the former one. */
    void mail(ImportRequest request, EmailAddress email) {
        var now = clock.instant();
        var text = CodeText.draw();
        var code = new SecurityCode(
                request.accountId(),
                request.number(),
                seals.seal(text),
                now,
                settings.codeValidity(),
                settings.codeTries());
        codes.endAll(request.accountId(), now);
        codes.add(code);
        events.fire(new ApplicationCodeIssued(
                request.accountId(),
                request.number(),
                email,
                text.value(),
                code.expiresAt(),
                request.isDelayed(),
                now));
    }

    /**
     * Until when no code may be mailed for this account, over all its numbers. Codes of several accounts for one
     * number are counted by {@link NumberCodes}.
     */
    Optional<Instant> blockedUntil(long accountId) {
        var allowances = List.of(
                new RateLimit(settings.codeMailsPerHour(), Duration.ofHours(1)),
                new RateLimit(settings.codeMailsPerDay(), Duration.ofDays(1)));
        var now = clock.instant();
        var issued = codes.issuedSince(RateLimit.countedSince(allowances, now), accountId);
        return RateLimit.blockedUntil(allowances, issued, now);
    }

    /** @throws TooManyCodes when no code may be mailed now */
    void checkAllowed(long accountId) {
        blockedUntil(accountId).ifPresent(until -> {
            log.record(SecurityEvent.CODES_STOPPED, accountId);
            throw new TooManyCodes(until);
        });
    }

    /** Checks the typed code: the right one is used up, a wrong one costs a try. */
    boolean accept(ImportRequest request, CodeText typed) {
        var code = open(request);
        if (code.filter(open -> open.accept(seals.isRight(typed, open), clock.instant()))
                .isPresent()) {
            return true;
        }
        if (code.filter(SecurityCode::isLocked).isPresent()) {
            request.lockCode();
        }
        return false;
    }

    /** The request's code, if neither used nor voided. */
    Optional<SecurityCode> open(ImportRequest request) {
        return codes.findOpen(request.accountId()).filter(code -> code.isFor(request.number()));
    }

    boolean hasUsable(ImportRequest request) {
        return open(request).filter(code -> code.isUsable(clock.instant())).isPresent();
    }

    /** Voids all codes of the account. */
    void endAll(long accountId) {
        codes.endAll(accountId, clock.instant());
    }
}
