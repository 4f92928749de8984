package fr.alin.housingapplication.importing;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.housingapplication.document.RequiredDocuments;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.event.HousingApplicationRefreshed;
import fr.alin.housingapplication.event.KeptRequestStopped;
import fr.alin.housingapplication.event.KeptUpdateDone;
import fr.alin.housingapplication.model.ClaimedImport;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.model.ImportRequest;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.model.RetryPolicy;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.housingapplication.record.UpdateReports;
import fr.alin.housingapplication.search.SearchProfiles;
import fr.alin.housingapplication.standing.HolderIdentity;
import fr.alin.housingapplication.standing.StandingRecorder;
import fr.alin.registration.SiteReply;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.config.ImportSettings;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.Role;

/** The transactions that apply a site's new answer, or queue an update that has no answer yet. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SYSTEM})
public class ApplicationRefresh {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ImportRequestRepository imports;

    @Inject
    HolderIdentity identities;

    @Inject
    ApplicationTakeOver takeOver;

    @Inject
    StandingRecorder standings;

    @Inject
    ReceivedAnswers received;

    @Inject
    RequiredDocuments documents;

    @Inject
    SearchProfiles profiles;

    @Inject
    UpdateReports reports;

    @Inject
    Event<HousingApplicationEvent> events;

    @Inject
    ImportSettings settings;

    @Inject
    Clock clock;

    /** The application's number; empty until it is confirmed by a code. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<UniqueNumber> provedNumber(long accountId) {
        var application = applications.findByAccount(accountId).orElseThrow(NoHousingApplication::new);
        return Optional.of(application.number())
                .filter(number -> application.standing().isNumberConfirmed());
    }

    /** The differences that caused the last refusal of an update. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<IdentityPart> differing(long accountId) {
        return imports.find(accountId).map(ImportRequest::differing).orElse(Set.of());
    }

    /** Applies the site's answer to "Mettre à jour". */
    public RefreshOutcome take(long accountId, SiteReply reply) {
        var application = applications.findByAccountLocked(accountId).orElseThrow(NoHousingApplication::new);
        if (reply.answer() instanceof SiteAnswer.Found found) {
            return takeFound(application, reply.number(), found);
        }
        imports.findLocked(accountId).ifPresent(imports::remove);
        if (reply.answer() instanceof SiteAnswer.StruckOff off) {
            standings.struckOff(application, off.strikeOff());
            return RefreshOutcome.STRUCK_OFF;
        }
        return RefreshOutcome.UNKNOWN_NUMBER;
    }

    private RefreshOutcome takeFound(HousingApplication application, UniqueNumber number, SiteAnswer.Found found) {
        var differing = identities.compare(application, number, found.application());
        if (!differing.isEmpty()) {
            refused(application, differing);
            return RefreshOutcome.IDENTITY_DIFFERS;
        }
        imports.findLocked(application.accountId()).ifPresent(imports::remove);
        if (!standings.follow(application, number)) {
            return RefreshOutcome.CODE_NEEDED;
        }
        refresh(application, found.application());
        received.keep(application, found.received());
        return RefreshOutcome.DONE;
    }

    /** Stores what differs; the page shows it until account and site agree or the application is deleted. */
    private void refused(HousingApplication application, Set<IdentityPart> differing) {
        var request = request(application);
        request.claim(application.number(), ImportPurpose.REFRESH, clock.instant(), clock.instant());
        request.identityDiffers(differing);
    }

    /**
     * Replaces the record but not the answers of tab 2. Newly required documents close the offers until ticked.
     */
    private void refresh(HousingApplication application, RegisteredApplication fresh) {
        documents.renameTicks(application);
        var before = application.record();
        application.refresh(fresh, clock.instant());
        application.replaceSearchFacts(profiles.factsOf(fresh));
        reports.note(application, before, clock.instant());
        if (application.isValidated() && documents.leftToday(application) > 0) {
            application.reopen();
        }
        events.fire(new HousingApplicationRefreshed(
                application.accountId(), application.number(), application.isValidated(), clock.instant()));
    }

    /** The site does not answer: queues the update until it does. */
    public void keep(long accountId) {
        var application = applications.findByAccountLocked(accountId).orElseThrow(NoHousingApplication::new);
        var request = request(application);
        if (!request.isBeingRead(application.number(), clock.instant()) || request.purpose() != ImportPurpose.REFRESH) {
            request.claim(application.number(), ImportPurpose.REFRESH, clock.instant(), clock.instant());
            request.postpone(new RetryPolicy(settings.importPauses()), clock.instant());
        }
    }

    private ImportRequest request(HousingApplication application) {
        return imports.lockOrAdd(application.accountId(), application.number(), clock.instant());
    }

    /** Applies the answer to a queued update; does nothing if the update was cancelled or done in the meantime. */
    public void takeKept(ClaimedImport claim, SiteReply reply) {
        imports.findLocked(claim.accountId())
                .filter(request -> request.purpose() == ImportPurpose.REFRESH && request.isWaiting())
                .ifPresent(request -> fireOutcome(claim, reply.number(), take(claim.accountId(), reply)));
    }

    private void fireOutcome(ClaimedImport claim, UniqueNumber number, RefreshOutcome outcome) {
        var now = clock.instant();
        events.fire(
                outcome == RefreshOutcome.DONE
                        ? new KeptUpdateDone(claim.accountId(), number, now)
                        : new KeptRequestStopped(claim.accountId(), claim.number(), true, outcome.name(), now));
    }

    /** After the right code: applies the pending record. Returns what differs instead of throwing. */
    public Set<IdentityPart> confirm(ImportRequest request) {
        var application = applications.findByAccountLocked(request.accountId()).orElseThrow(NoHousingApplication::new);
        var record = request.record().orElseThrow(NoImportRequested::new);
        var differing = identities.compare(application, record.number(), record);
        if (differing.isEmpty()) {
            takeOver.take(record.number(), request.accountId());
            application.standing().confirmed();
            standings.follow(application, record.number());
            refresh(application, record);
            received.move(request, application);
            imports.remove(request);
        } else {
            request.identityDiffers(differing);
        }
        return differing;
    }
}
