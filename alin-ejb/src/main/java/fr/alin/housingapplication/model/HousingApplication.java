package fr.alin.housingapplication.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.event.HousingApplicationImported;
import fr.alin.housingapplication.event.HousingApplicationValidated;
import fr.alin.registration.model.CoApplicant;
import fr.alin.registration.model.RegisteredApplication;
import fr.alin.registration.model.RegisteredPerson;
import fr.alin.shared.model.Siret;
import fr.alin.shared.model.UniqueNumber;

/** A housing application on AL'in: the record of its registration site, never edited, and AL'in's own data. */
@Entity
@Table(name = "housing_application")
public class HousingApplication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "housing_application_seq")
    @SequenceGenerator(name = "housing_application_seq", sequenceName = "housing_application_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Column(name = "unique_number", nullable = false)
    private UniqueNumber number;

    @Column(name = "als_number", nullable = false, updatable = false)
    private long alsNumber;

    @Embedded
    private ImportedRecord imported;

    @Embedded
    private EmploymentFile employment;

    @Embedded
    private ReportedStanding standing;

    @Column(name = "imported_at", nullable = false, updatable = false)
    private Instant importedAt;

    @Column(name = "validated_at")
    private Instant validatedAt;

    protected HousingApplication() {} // for JPA

    public HousingApplication(long accountId, long alsNumber, RegisteredApplication record, Instant now) {
        this.accountId = accountId;
        this.alsNumber = alsNumber;
        this.number = record.number();
        this.imported = new ImportedRecord(record, now);
        this.employment = EmploymentFile.none();
        this.standing = ReportedStanding.proved();
        this.standing.found(record.expiresOn(), now);
        this.importedAt = now;
    }

    /** Sets the search facts that were derived from the record. */
    public void replaceSearchFacts(SearchFacts facts) {
        imported.replaceSearchFacts(facts);
    }

    public HousingApplicationImported imported() {
        return new HousingApplicationImported(accountId, number, importedAt);
    }

    /** A copy for the account that takes it over. It keeps the N° ALS but nothing that the former holder added. */
    public HousingApplication takenOver(long proved, RegisteredApplication fresh, Instant now) {
        return new HousingApplication(proved, alsNumber, fresh, now);
    }

    /** Replaces the record but not the answers of tab 2. A record of another person is refused. */
    public void refresh(RegisteredApplication fresh, Instant now) {
        new IdentityPolicy().requireSame(record(), fresh);
        var former = siret();
        imported.replace(fresh, now);
        standing.found(fresh.expiresOn(), now);
        if (fresh.coApplicant().isEmpty() && employment().attachedTo() == AttachedPerson.CO_APPLICANT) {
            employment.forgetAnswers();
        }
        employment.resetCompanyUnless(siret().equals(former));
        closeIfIncomplete();
    }

    /** Stores tab 2 as typed, with the directory's reply. Changing the company ends the former choice. */
    public void answer(EmploymentAnswers answers, CompanyReply reply, Instant now) {
        personOf(answers.attachedTo());
        var former = siret();
        var samePerson = answers.attachedTo() == employment().attachedTo();
        employment.keep(answers);
        employment.resetCompanyUnless(samePerson && siret().equals(former));
        recordReply(reply, now);
    }

    /** Stores the directory's reply, unless it is about a former company. */
    public void recordReply(CompanyReply reply, Instant now) {
        if (reply.asked().equals(siret())) {
            employment.recordReply(reply, now);
        }
        closeIfIncomplete();
    }

    /** Makes the privacy choice, if the company offers it. */
    public void choose(DataSharingChoice choice, Instant now) {
        employment.choose(choice, now);
        closeIfIncomplete();
    }

    private void closeIfIncomplete() {
        if (!missing().isEmpty()) {
            reopen();
        }
    }

    /** A document was unticked: the application must be validated again. */
    public void reopen() {
        validatedAt = null;
    }

    /** The missing items of tab 2. */
    public Set<EmploymentItem> missing() {
        return exemption().isPresent()
                ? Set.of()
                : new EmploymentPolicy().missing(siret().isPresent(), employment(), company());
    }

    /** Why no company is needed, if so. */
    public Optional<CompanyExemption> exemption() {
        var dalo = record().isDaloActive() || standing.daloRecognisedOn().isPresent();
        return new EmploymentPolicy().exemption(attachedPerson(), dalo);
    }

    /** "Valider mon dossier": opens the offers if nothing is missing. */
    public HousingApplicationValidated validate(int documentsLeft, Instant now) {
        standing.requireIdentity();
        if (!missing().isEmpty()) {
            throw new EmploymentIncomplete(missing().size());
        }
        if (documentsLeft > 0) {
            throw new DocumentsMissing(documentsLeft);
        }
        validatedAt = now;
        return new HousingApplicationValidated(accountId, number, now);
    }

    /** The SIRET of the attached employer, as held by the site. */
    public Optional<Siret> siret() {
        return attachedPerson().employment().siret();
    }

    /** The person whose employer the application is attached to. */
    public RegisteredPerson attachedPerson() {
        return personOf(employment().attachedTo());
    }

    /** @throws CoApplicantMissing when there is no such person */
    public RegisteredPerson personOf(AttachedPerson role) {
        return role == AttachedPerson.APPLICANT
                ? record().applicant()
                : record().coApplicant().map(CoApplicant::person).orElseThrow(CoApplicantMissing::new);
    }

    public boolean isValidated() {
        return validatedAt != null;
    }

    public Optional<Instant> validatedAt() {
        return Optional.ofNullable(validatedAt);
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public UniqueNumber number() {
        return number;
    }

    /** The N° ALS with ten digits. */
    public String alsNumber() {
        return AlsNumber.shown(alsNumber);
    }

    public RegisteredApplication record() {
        return imported.record();
    }

    public Optional<SearchFacts> searchFacts() {
        return imported.searchFacts();
    }

    public EmploymentAnswers employment() {
        return employment.answers();
    }

    /** The directory's answer about the employer. */
    public CompanyConfirmation company() {
        return employment.company();
    }

    /** When the privacy choice was made. */
    public Optional<Instant> dataSharingChosenAt() {
        return employment.chosenAt();
    }

    /** Records that the site merged it into another number. */
    public void renumber(UniqueNumber by) {
        number = by;
    }

    /** Its standing on the site, as last reported. */
    public ReportedStanding standing() {
        return standing;
    }

    public Instant refreshedAt() {
        return imported.refreshedAt();
    }
}
