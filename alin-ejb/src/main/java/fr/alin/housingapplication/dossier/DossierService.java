package fr.alin.housingapplication.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.account.view.FormerNameLine;
import fr.alin.housingapplication.event.DossierPurpose;
import fr.alin.housingapplication.event.DossierRead;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.LookUpReason;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.model.PriorityPolicy;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.model.SensitiveFacts;
import fr.alin.housingapplication.model.SensitiveNeed;
import fr.alin.housingapplication.model.SensitivePolicy;
import fr.alin.housingapplication.model.StatedPriority;
import fr.alin.housingapplication.persistence.HousingApplicationRepository;
import fr.alin.housingapplication.persistence.ProvenIncomeRepository;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.housingapplication.view.DossierDetails;
import fr.alin.housingapplication.view.HouseholdMeans;
import fr.alin.housingapplication.view.PriorityView;
import fr.alin.housingapplication.view.UnconfirmedHolder;
import fr.alin.reference.ReferenceService;
import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.registration.model.Dalo;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/**
 * The dossier of an application, for consultants and landlords. Each access fires an event in the same transaction, so
 * an access that cannot be logged fails.
 */
@Stateless
@RolesAllowed({Role.ADVISOR, Role.SYSTEM})
public class DossierService {

    @Inject
    HousingApplicationRepository applications;

    @Inject
    ProvenIncomeRepository incomes;

    @Inject
    ExaminedDetails details;

    @Inject
    ReferenceService reference;

    @Inject
    AccountDirectory accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<DossierRead> readings;

    @Inject
    Clock clock;

    /** For a consultant who examines the candidacy; without sensitive data. */
    @RolesAllowed(Role.ADVISOR)
    public ApplicationDossier forReview(UniqueNumber number, String candidacy) {
        var application = find(number);
        byAdvisor(application, DossierPurpose.REVIEW, candidacy);
        return examined(application);
    }

    /**
     * For a consultant who has no decision to take on it and states a reason.
     *
     * @param candidacy empty if none led to it
     */
    @RolesAllowed(Role.ADVISOR)
    public ApplicationDossier lookUp(UniqueNumber number, LookUpReason reason, String candidacy) {
        var application = find(number);
        byAdvisor(application, reason.purpose(), candidacy);
        return examined(application);
    }

    /** The facts on health, disability or violence that this need requires. */
    @RolesAllowed(Role.ADVISOR)
    public SensitiveFacts sensitive(UniqueNumber number, SensitiveNeed need, String candidacy) {
        var application = find(number);
        byAdvisor(application, need.purpose(), candidacy);
        return new SensitivePolicy().facts(application.record(), need);
    }

    /** The right to housing, beside a dossier whose reading is recorded; the caller is authorised to read it. */
    @RolesAllowed(Role.ADVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PriorityView priority(UniqueNumber number) {
        var application = find(number);
        var recorded = application.record().complements().dalo();
        return new PriorityView(
                recorded.map(Dalo::status),
                recorded.flatMap(Dalo::recognisedOn).or(application.standing()::daloRecognisedOn));
    }

    /**
     * Enters the income of the last twelve months from a paper; it replaces a former entry. Recorded for the owner.
     *
     * @throws fr.alin.shared.error.InvalidValueException as {@link ProvenIncome#checkOn}
     */
    @RolesAllowed(Role.ADVISOR)
    public void proveIncome(UniqueNumber number, ProvenIncome proven, String candidacy) {
        proven.checkOn(Today.of(clock).inParis());
        var application = find(number);
        byAdvisor(application, DossierPurpose.INCOME_ENTERED, candidacy);
        incomes.add(application, proven, caller.accountId(), clock.instant());
    }

    /**
     * For the message to a landlord, including grounds of priority and the equipment needed for a disabled person.
     *
     * @throws fr.alin.housingapplication.model.IdentityNotConfirmed when it is no longer in its holder's name
     */
    @RolesAllowed(Role.SYSTEM)
    public ApplicationDossier forLandlord(UniqueNumber number, String landlord) {
        var application = find(number);
        application.standing().requireIdentity();
        fireDossierRead(application, Optional.empty(), Role.SYSTEM, DossierPurpose.SENT_TO_LANDLORD, landlord);
        var equipment = new SensitivePolicy().equipment(application.record());
        var reported = application.standing().daloRecognisedOn().isPresent();
        var priorities = new PriorityPolicy().stated(application.record(), reported);
        return dossier(application, equipment, priorities, List.of(), Optional.empty(), Optional.empty());
    }

    /** @throws fr.alin.housingapplication.model.IdentityNotConfirmed when it is no longer in its holder's name */
    @RolesAllowed(Role.ADVISOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void requireIdentity(UniqueNumber number) {
        find(number).standing().requireIdentity();
    }

    /** What the rules compare with a home. Nobody reads it, so it is no access to the dossier. */
    @RolesAllowed({Role.ADVISOR, Role.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public HouseholdMeans means(UniqueNumber number) {
        var dossier = dossier(find(number), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
        return new HouseholdMeans(dossier.household(), dossier.incomes());
    }

    private void byAdvisor(HousingApplication application, DossierPurpose purpose, String candidacy) {
        fireDossierRead(application, Optional.of(caller.accountId()), Role.ADVISOR, purpose, candidacy);
    }

    private void fireDossierRead(
            HousingApplication application, Optional<Long> reader, String role, DossierPurpose purpose, String about) {
        readings.fire(new DossierRead(application.accountId(), reader, role, purpose, about, clock.instant()));
    }

    private HousingApplication find(UniqueNumber number) {
        return applications.findByNumber(number).orElseThrow(NoHousingApplication::new);
    }

    private ApplicationDossier examined(HousingApplication application) {
        return dossier(
                application,
                List.of(),
                List.of(),
                accounts.formerNames(application.accountId()),
                unconfirmedHolder(application),
                Optional.of(details.of(application)));
    }

    private Optional<UnconfirmedHolder> unconfirmedHolder(HousingApplication application) {
        return Optional.of(application.standing().differing())
                .filter(differing -> !differing.isEmpty())
                .map(differing -> UnconfirmedHolder.of(accounts.holder(application.accountId()), differing));
    }

    private ApplicationDossier dossier(
            HousingApplication application,
            List<AdaptedEquipment> adaptations,
            List<StatedPriority> priorities,
            List<FormerNameLine> formerNames,
            Optional<UnconfirmedHolder> unconfirmed,
            Optional<DossierDetails> examined) {
        var communes = reference.communes(application.record().wantedHousing().communes());
        return ApplicationDossiers.of(
                application,
                communes,
                adaptations,
                priorities,
                formerNames,
                unconfirmed,
                examined,
                incomes.latest(application));
    }
}
