package fr.alin.housingapplication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.CodeAllowancePolicy;
import fr.alin.housingapplication.model.CodeText;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.model.NoImportRequested;
import fr.alin.housingapplication.model.RetryPolicy;
import fr.alin.housingapplication.model.SecurityCode;
import fr.alin.housingapplication.model.TooManyCodes;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.housingapplication.persistence.SecurityCodeRepository;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.Role;

/** The short transactions of an import; between them the site is called, never within. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SYSTEM})
public class ImportSteps {

    @Inject
    ImportRequestRepository imports;

    @Inject
    SecurityCodeRepository codes;

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ApplicationImport applicationImport;

    @Inject
    ReferenceService reference;

    @Inject
    Event<HousingApplicationEvent> events;

    @Inject
    AlinSettings settings;

    @Inject
    Clock clock;

    /** Keeps the request; the claim comes back when the site is to be asked now. */
    public Optional<ClaimedImport> open(long accountId, UniqueNumber number) {
        applicationImport.checkImportable(accountId, number);
        var site = reference.siteOf(number.territory());
        var request = imports.lockOrAdd(accountId, number, clock.instant());
        if (!site.connected()) {
            codes.endAll(accountId, clock.instant());
            request.siteNotConnected(number);
            return Optional.empty();
        }
        if (request.isBeingRead(number, clock.instant()) || hasUsableCode(request, number)) {
            return Optional.empty();
        }
        return Optional.of(claim(request, number));
    }

    /** Prepares a new code for the request under way. */
    public Optional<ClaimedImport> reopen(long accountId) {
        var request = imports.findLocked(accountId).orElseThrow(NoImportRequested::new);
        var number = request.number();
        if (request.isBeingRead(number, clock.instant()) || request.state() == ImportState.SITE_NOT_CONNECTED) {
            return Optional.empty();
        }
        return Optional.of(claim(request, number));
    }

    private ClaimedImport claim(ImportRequest request, UniqueNumber number) {
        mailBlockedUntil(request.accountId(), number).ifPresent(until -> {
            throw new TooManyCodes(Duration.between(clock.instant(), until));
        });
        request.claim(number, clock.instant().plus(settings.importClaim()));
        return new ClaimedImport(request.accountId(), number);
    }

    private boolean hasUsableCode(ImportRequest request, UniqueNumber number) {
        return request.state() == ImportState.CODE_SENT
                && codes.findOpen(request.accountId())
                        .filter(code -> code.isFor(number) && code.isUsable(clock.instant()))
                        .isPresent();
    }

    /** Requests whose pause is over, for this node alone. */
    public List<ClaimedImport> claimDue(int most) {
        var now = clock.instant();
        return imports.claimDue(now, now.plus(settings.importClaim()), most);
    }

    /** The site answered: the record is held back, and a code goes to the address it names. */
    public void answered(ClaimedImport claim, Optional<RegisteredApplication> answer) {
        waiting(claim)
                .ifPresent(request -> answer.ifPresentOrElse(record -> hold(request, record), request::numberUnknown));
    }

    /** The site did not answer: what it said before still serves, else the request waits for its next try. */
    public void unanswered(ClaimedImport claim) {
        waiting(claim)
                .ifPresent(request -> request.record()
                        .ifPresentOrElse(
                                record -> hold(request, record),
                                () -> request.postpone(new RetryPolicy(settings.importPauses()), clock.instant())));
    }

    /** The request as claimed; nothing when it was given up, changed or answered meanwhile. */
    private Optional<ImportRequest> waiting(ClaimedImport claim) {
        return imports.findLocked(claim.accountId())
                .filter(request -> request.isFor(claim.number()) && request.isWaiting());
    }

    private void hold(ImportRequest request, RegisteredApplication record) {
        record.registeredEmail().ifPresentOrElse(email -> mailCode(request, record, email), request::withoutEmail);
    }

    private void mailCode(ImportRequest request, RegisteredApplication record, EmailAddress email) {
        var blocked = mailBlockedUntil(request.accountId(), request.number());
        if (blocked.isPresent()) {
            request.holdUntil(blocked.get());
            return;
        }
        var now = clock.instant();
        var text = CodeText.draw();
        var code = new SecurityCode(
                request.accountId(), request.number(), text, now, settings.codeValidity(), settings.codeTries());
        codes.endAll(request.accountId(), now);
        codes.add(code);
        request.codeSent(record);
        events.fire(new ApplicationCodeIssued(
                request.accountId(),
                request.number(),
                email,
                text.value(),
                code.expiresAt(),
                request.isDelayed(),
                now));
    }

    private Optional<Instant> mailBlockedUntil(long accountId, UniqueNumber number) {
        var allowance = new CodeAllowancePolicy(settings.codeMailsPerHour());
        return allowance.blockedUntil(codes.issuedSince(allowance.countedSince(clock.instant()), accountId, number));
    }

    /** Whether the code was the right one, which imports the application; a wrong one stays counted. */
    public boolean tryCode(long accountId, CodeText typed) {
        var request = imports.findLocked(accountId);
        if (request.isEmpty()) {
            return applications.findByAccount(accountId).isPresent();
        }
        return tryCode(request.get(), typed);
    }

    private boolean tryCode(ImportRequest request, CodeText typed) {
        var code = codes.findOpen(request.accountId()).filter(open -> open.isFor(request.number()));
        if (code.filter(open -> open.accept(typed, clock.instant())).isPresent()) {
            applicationImport.complete(request);
            return true;
        }
        if (code.filter(SecurityCode::isLocked).isPresent()) {
            request.lockCode();
        }
        return false;
    }

    public void abandon(long accountId) {
        codes.endAll(accountId, clock.instant());
        imports.findLocked(accountId).ifPresent(imports::remove);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ImportView> view(long accountId) {
        return imports.find(accountId).map(request -> {
            var site = reference.siteOf(request.number().territory());
            return ImportViews.of(request, site, codes.findOpen(accountId), clock.instant());
        });
    }
}
