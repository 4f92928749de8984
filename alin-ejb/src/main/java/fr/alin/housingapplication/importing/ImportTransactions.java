package fr.alin.housingapplication.importing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.reference.ReferenceService;
import fr.alin.registration.SiteCircuits;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.Role;

/** The short transactions before a call to a site. The call itself runs outside any transaction. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SYSTEM})
public class ImportTransactions {

    @Inject
    ImportRequestRepository imports;

    @Inject
    SiteCircuits circuits;

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ApplicationImport applicationImport;

    @Inject
    SecurityCodes codes;

    @Inject
    NumberCodes numberCodes;

    @Inject
    NumberTries tries;

    @Inject
    ReferenceService reference;

    @Inject
    ImportSettings settings;

    @Inject
    Clock clock;

    /** Stores the request. Returns the question if the site is to be asked now. */
    public Optional<ImportQuestion> open(long accountId, UniqueNumber number) {
        applicationImport.checkImportable(accountId, number);
        return open(accountId, number, ImportPurpose.IMPORT);
    }

    /** The same for an application whose number was never confirmed by a code. */
    public Optional<ImportQuestion> openConfirmation(long accountId) {
        var application = applications.findByAccount(accountId).orElseThrow(NoHousingApplication::new);
        return application.standing().isNumberConfirmed()
                ? Optional.empty()
                : open(accountId, application.number(), ImportPurpose.CONFIRMATION);
    }

    private Optional<ImportQuestion> open(long accountId, UniqueNumber number, ImportPurpose purpose) {
        var site = reference.siteOf(number.territory());
        var request = imports.lockOrAdd(accountId, number, clock.instant());
        if (!site.connected()) {
            codes.endAll(accountId);
            request.siteNotConnected(number);
            return Optional.empty();
        }
        if (request.isBeingRead(number, clock.instant()) || hasUsableCode(request, number)) {
            return Optional.empty();
        }
        return Optional.of(new ImportQuestion(claim(request, number, purpose), site));
    }

    private boolean hasUsableCode(ImportRequest request, UniqueNumber number) {
        var asked = request.isFor(number)
                || request.replacedNumber().filter(number::equals).isPresent();
        return asked && request.state() == ImportState.CODE_SENT && codes.hasUsable(request);
    }

    /** Prepares a new code for the request in progress. */
    @RolesAllowed({Role.APPLICANT, Role.SUPPORT, Role.SYSTEM})
    public Optional<ImportQuestion> reopen(long accountId) {
        var request = imports.findLocked(accountId)
                .filter(kept -> kept.purpose() != ImportPurpose.REFRESH)
                .orElseThrow(NoImportRequested::new);
        var number = request.number();
        if (request.isBeingRead(number, clock.instant()) || request.state() == ImportState.SITE_NOT_CONNECTED) {
            return Optional.empty();
        }
        checkMailbox(request);
        return Optional.of(
                new ImportQuestion(claim(request, number, request.purpose()), reference.siteOf(number.territory())));
    }

    /** Refuses before the site is asked, if the address is known, so that the last code stays valid. */
    private void checkMailbox(ImportRequest request) {
        request.record()
                .flatMap(RegisteredApplication::registeredEmail)
                .flatMap(mailbox -> numberCodes.blockedUntil(request, mailbox))
                .ifPresent(until -> {
                    throw new TooManyCodesOfNumber(until);
                });
    }

    private ClaimedImport claim(ImportRequest request, UniqueNumber number, ImportPurpose purpose) {
        codes.checkAllowed(request.accountId());
        if (purpose == ImportPurpose.IMPORT) {
            tries.count(request.accountId(), number);
        }
        var now = clock.instant();
        return request.claim(number, purpose, now, now.plus(settings.importClaim()));
    }

    /** Claims the due requests for this node; skips sites whose circuit is open. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // written before another thread takes it up
    public List<ClaimedImport> claimDue(int most) {
        var now = clock.instant();
        return imports.claimDue(now, now.plus(settings.importClaim()), most);
    }

    /** Claims the longest waiting request of each site whose probe is due. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // written before another thread takes it up
    public List<ClaimedImport> claimProbes() {
        var now = clock.instant();
        return circuits.toProbe().stream()
                .flatMap(site -> imports.claimProbe(site, now, now.plus(settings.importClaim())).stream())
                .toList();
    }

    /** Cancels the request and its code. */
    public void abandon(long accountId) {
        codes.endAll(accountId);
        imports.findLocked(accountId).ifPresent(imports::remove);
    }

    /** Deletes tries and mailed codes that are too old to count. */
    public void forgetOldTries() {
        tries.forgetOld();
        numberCodes.forgetOld();
    }

    /** @throws NoImportRequested when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ImportState state(long accountId) {
        return imports.find(accountId).map(ImportRequest::state).orElseThrow(NoImportRequested::new);
    }

    @RolesAllowed({Role.APPLICANT, Role.SUPPORT, Role.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ImportView> view(long accountId) {
        return imports.find(accountId).map(request -> {
            var site = reference.siteOf(request.number().territory());
            return ImportViews.of(
                    request, site, circuits.openCircuit(site.code()), codes.open(request), clock.instant());
        });
    }
}
