package fr.alin.housingapplication.model;

import java.time.Instant;
import java.util.EnumSet;
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

import fr.alin.housingapplication.event.HousingApplicationImported;
import fr.alin.housingapplication.event.HousingApplicationValidated;
import fr.alin.housingapplication.model.registered.CoApplicant;
import fr.alin.housingapplication.model.registered.RegisteredApplication;
import fr.alin.housingapplication.model.registered.RegisteredPerson;
import fr.alin.shared.model.Siret;
import fr.alin.shared.model.UniqueNumber;

/** A housing application on AL'in: the record of its registration site, which AL'in never edits, and what it adds. */
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

    @Column(nullable = false)
    private RegisteredApplication record;

    /** Null when the record was taken before facts were kept. */
    @Column(name = "search_facts")
    private SearchFacts searchFacts;

    @Embedded
    private EmploymentAnswers employment;

    @Column(name = "data_sharing_chosen_at")
    private Instant dataSharingChosenAt;

    @Embedded
    private SiteStanding standing;

    @Column(name = "imported_at", nullable = false, updatable = false)
    private Instant importedAt;

    @Column(name = "refreshed_at", nullable = false)
    private Instant refreshedAt;

    @Column(name = "validated_at")
    private Instant validatedAt;

    protected HousingApplication() {} // for JPA

    public HousingApplication(long accountId, long alsNumber, RegisteredApplication record, Instant now) {
        this.accountId = accountId;
        this.alsNumber = alsNumber;
        this.number = record.number();
        this.record = record;
        this.employment = EmploymentAnswers.none();
        this.standing = SiteStanding.proved();
        this.standing.found(record.expiresOn(), now);
        this.importedAt = now;
        this.refreshedAt = now;
    }

    /** What offers are searched by, as it follows from the record. */
    public void lookFor(SearchFacts facts) {
        searchFacts = facts;
    }

    public HousingApplicationImported imported() {
        return new HousingApplicationImported(accountId, number, importedAt);
    }

    /** Takes the site's new answer; the answers of tab 2 stay, and another person is refused. */
    public void refresh(RegisteredApplication fresh, Instant now) {
        var differing = new IdentityPolicy().differing(record, fresh);
        if (!differing.isEmpty()) {
            throw new IdentityMismatch(differing);
        }
        record = fresh;
        refreshedAt = now;
        standing.found(fresh.expiresOn(), now);
        if (fresh.coApplicant().isEmpty() && employment.attachedTo() == AttachedPerson.CO_APPLICANT) {
            employment = EmploymentAnswers.none();
        }
        closeIfIncomplete();
    }

    /** Keeps tab 2 as typed; the offers close again when something mandatory was taken back. */
    public void answer(EmploymentAnswers answers, Instant now) {
        if (answers.attachedTo() == AttachedPerson.CO_APPLICANT
                && record.coApplicant().isEmpty()) {
            throw new CoApplicantMissing();
        }
        if (!answers.dataSharing().equals(employment.dataSharing())) {
            dataSharingChosenAt = now;
        }
        employment = answers;
        closeIfIncomplete();
    }

    private void closeIfIncomplete() {
        if (!missing().isEmpty()) {
            reopen();
        }
    }

    /** A document is not ticked any more: the application must be validated again. */
    public void reopen() {
        validatedAt = null;
    }

    /** What tab 2 still lacks. */
    public Set<EmploymentItem> missing() {
        var missing = EnumSet.noneOf(EmploymentItem.class);
        if (siret().isEmpty()) {
            missing.add(EmploymentItem.SIRET);
        }
        if (employment.employerName().isEmpty()) {
            missing.add(EmploymentItem.EMPLOYER_NAME);
        }
        if (employment.dataSharing().isEmpty()) {
            missing.add(EmploymentItem.DATA_SHARING_CHOICE);
        }
        return missing;
    }

    /** "Valider mon dossier": opens the offers once nothing is missing. */
    public HousingApplicationValidated validate(int documentsLeft, Instant now) {
        if (!missing().isEmpty()) {
            throw new EmploymentIncomplete(missing().size());
        }
        if (documentsLeft > 0) {
            throw new DocumentsMissing(documentsLeft);
        }
        validatedAt = now;
        return new HousingApplicationValidated(accountId, number, now);
    }

    /** The SIRET of the employer the application is attached to, as the site holds it. */
    public Optional<Siret> siret() {
        return attachedPerson().employment().siret();
    }

    private RegisteredPerson attachedPerson() {
        return employment.attachedTo() == AttachedPerson.APPLICANT
                ? record.applicant()
                : record.coApplicant().map(CoApplicant::person).orElseThrow(CoApplicantMissing::new);
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

    /** The N° ALS on ten digits. */
    public String alsNumber() {
        return alsNumber(alsNumber);
    }

    /** A N° ALS as it is shown. */
    public static String alsNumber(long number) {
        return "%010d".formatted(number);
    }

    public RegisteredApplication record() {
        return record;
    }

    public Optional<SearchFacts> searchFacts() {
        return Optional.ofNullable(searchFacts);
    }

    public EmploymentAnswers employment() {
        return employment;
    }

    /** Its site merged it into another number. */
    public void renumber(UniqueNumber by) {
        number = by;
    }

    /** Whether it is in force on its site, as last heard; it keeps its own truth. */
    public SiteStanding standing() {
        return standing;
    }

    public Instant refreshedAt() {
        return refreshedAt;
    }
}
