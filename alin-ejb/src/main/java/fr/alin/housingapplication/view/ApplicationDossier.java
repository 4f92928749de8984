package fr.alin.housingapplication.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.account.view.FormerNameLine;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.Incomes;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.model.StatedPriority;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Siret;
import fr.alin.shared.model.UniqueNumber;

/**
 * A validated application as seen by consultants and landlords, without reasons and health data, which are not needed
 * at this step (GDPR art. 9).
 *
 * @param attachedTo the person whose employer it is attached to
 * @param adaptations equipment that the home needs for a disabled person; for the landlord only
 * @param priorities grounds of priority; for the landlord only
 * @param formerNames former names of the account holder; for the consultant only
 * @param unconfirmedHolder the account holder, if the site no longer names her on the application; for the consultant
 *     only
 * @param details for the consultant only
 * @param provenIncome the last twelve months as an advisor entered them, with their proof
 */
public record ApplicationDossier(
        UniqueNumber number,
        String alsNumber,
        LocalDate registeredOn,
        DossierPerson applicant,
        Optional<DossierPerson> coApplicant,
        Optional<EmailAddress> email,
        Optional<MobilePhone> mobile,
        Household household,
        Incomes incomes,
        String employerName,
        Optional<Siret> employerSiret,
        AttachedPerson attachedTo,
        List<CommuneLabel> requestedCommunes,
        List<DwellingType> wantedTypes,
        List<AdaptedEquipment> adaptations,
        List<StatedPriority> priorities,
        List<FormerNameLine> formerNames,
        Optional<UnconfirmedHolder> unconfirmedHolder,
        Optional<DossierDetails> details,
        Optional<ProvenIncome> provenIncome,
        Optional<Instant> validatedAt) {

    /** Number of persons to house. */
    public int householdSize() {
        return household.persons();
    }

    public int unbornChildren() {
        return household.unbornChildren();
    }

    /** Euros per month, including the housing benefit. */
    public BigDecimal monthlyIncome() {
        return incomes.monthlyMeans();
    }

    /** Euros per month. */
    public BigDecimal housingBenefit() {
        return incomes.housingBenefit();
    }

    /** The applicant, then the co-applicant, if any. */
    public List<DossierPerson> adults() {
        return Stream.concat(Stream.of(applicant), coApplicant.stream()).toList();
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "ApplicationDossier[" + number + "]";
    }
}
