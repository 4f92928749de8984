package fr.alin.housingapplication;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.housingapplication.document.DocumentsViews;
import fr.alin.housingapplication.document.RequiredDocuments;
import fr.alin.housingapplication.event.HousingApplicationDeleted;
import fr.alin.housingapplication.event.HousingApplicationEvent;
import fr.alin.housingapplication.importing.ApplicationUpdate;
import fr.alin.housingapplication.importing.RefreshOutcome;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.model.NumberNoLongerKnown;
import fr.alin.housingapplication.model.RegisteredHousehold;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ImportRequestRepository;
import fr.alin.housingapplication.persistence.UpdateReportRepository;
import fr.alin.housingapplication.record.RecordSections;
import fr.alin.housingapplication.search.Applicants;
import fr.alin.housingapplication.search.SearchProfiles;
import fr.alin.housingapplication.todo.NextActions;
import fr.alin.housingapplication.view.Applicant;
import fr.alin.housingapplication.view.ApplicationOverview;
import fr.alin.housingapplication.view.DocumentsView;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.RecordView;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** Acts of applicants on their imported application, always the caller's own (handbook #3 and #4). */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class HousingApplicationService {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ImportRequestRepository imports;

    @Inject
    RequiredDocuments documents;

    @Inject
    UpdateReportRepository reports;

    @Inject
    ApplicationUpdate updates;

    @Inject
    SearchProfiles profiles;

    @Inject
    Applicants applicants;

    @Inject
    ReferenceService reference;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<HousingApplicationEvent> events;

    @Inject
    Clock clock;

    /** The caller's next actions, from the import to the offers, most urgent first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<NextAction> toDo() {
        var request = imports.find(caller.accountId());
        return applications
                .findByAccount(caller.accountId())
                .map(application -> NextActions.of(
                        application,
                        documents.left(application),
                        reports.unseen(caller.accountId()),
                        request,
                        Today.of(clock).inParis()))
                .orElseGet(() -> NextActions.beforeImport(request));
    }

    /** The dashboard's banner and entries; empty before the import. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ApplicationOverview> overview() {
        return applications.findByAccount(caller.accountId()).map(this::overview);
    }

    private ApplicationOverview overview(HousingApplication application) {
        var today = Today.of(clock).inParis();
        var required = documents.of(application).size();
        var left = documents.left(application);
        return new ApplicationOverview(
                application.alsNumber(),
                application.number(),
                siteOf(application).door(application.number()),
                application.missing().isEmpty(),
                required,
                required - left,
                application.isValidated(),
                application.standing().isIdentityConfirmed(),
                new RegisteredHousehold(application.record()).isTaxIncomeKnownOn(today),
                application.isValidated() && application.standing().mayBePassedOn(today),
                application.refreshedAt());
    }

    /** Tab 1. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public RecordView record() {
        var application = own();
        var site = siteOf(application);
        var communes = reference.communes(RecordSections.communesOf(application.record()));
        return new RecordView(
                application.number(),
                site.label(),
                site.door(application.number()),
                application.refreshedAt(),
                application.standing().on(Today.of(clock).inParis()),
                application.record().expiresOn(),
                new RecordSections(communes).of(application.record()));
    }

    /** Tab 3. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public DocumentsView documents() {
        var application = own();
        return DocumentsViews.of(
                application,
                documents.of(application),
                documents.deposited(application),
                siteOf(application).door(application.number()));
    }

    /** Ticks or unticks one document. */
    public void declareDeposited(String documentKey, boolean deposited) {
        documents.declare(ownLocked(), documentKey, deposited);
    }

    /** "Valider mon dossier"; idempotent. */
    public void validate() {
        var application = ownLocked();
        if (!application.isValidated()) {
            application.replaceSearchFacts(profiles.factsOf(application.record()));
            events.fire(application.validate(documents.left(application), clock.instant()));
        }
    }

    /**
     * "Mettre à jour": reads the site again, outside any transaction. If the site does not answer, the update is
     * queued.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RefreshOutcome refresh() {
        var outcome = updates.run(caller.accountId());
        if (outcome == RefreshOutcome.UNKNOWN_NUMBER) {
            throw new NumberNoLongerKnown();
        }
        return outcome;
    }

    /** "Supprimer ma demande": deletes the application from AL'in only. An observer may refuse. */
    public void delete() {
        var application = ownLocked();
        events.fire(new HousingApplicationDeleted(application.accountId(), application.number(), clock.instant()));
        imports.findLocked(application.accountId()).ifPresent(imports::remove);
        applications.remove(application);
    }

    /** The criteria of the offer search; refused before validation. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SearchProfile searchProfile() {
        var row = profiles.find(caller.accountId()).orElseThrow(NoHousingApplication::new);
        profiles.requireOpen(row);
        return profiles.profileOf(row);
    }

    /**
     * What "Je postule" needs of the caller's application; empty if the last report of its site is too old. Nobody changes
     * the application or its standing before the caller's transaction ends.
     *
     * @throws fr.alin.shared.error.RowsBusy when a change of it takes longer than the caller may wait
     */
    public Optional<Applicant> holdFreshApplicant() {
        return applicants.holdFresh(caller.accountId());
    }

    /** The same, by the last report however old. */
    public Applicant holdApplicant() {
        return applicants.hold(caller.accountId());
    }

    /** The criteria of the offer search; empty before validation. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SearchProfile> findSearchProfile() {
        return profiles.find(caller.accountId()).filter(profiles::isOpen).map(profiles::profileOf);
    }

    private HousingApplication own() {
        return applications.findByAccount(caller.accountId()).orElseThrow(NoHousingApplication::new);
    }

    private HousingApplication ownLocked() {
        return applications.findByAccountLocked(caller.accountId()).orElseThrow(NoHousingApplication::new);
    }

    private RegistrationSite siteOf(HousingApplication application) {
        return reference.siteOf(application.number().territory());
    }
}
