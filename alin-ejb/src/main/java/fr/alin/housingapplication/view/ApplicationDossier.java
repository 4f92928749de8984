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
import fr.alin.reference.view.CommuneLabel;
import fr.alin.registration.model.AdaptedEquipment;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Siret;
import fr.alin.shared.model.UniqueNumber;

/**
 * What a consultant and a landlord see of a validated application. Reasons and health are left out: nobody at this step
 * needs them (GDPR art. 9).
 *
 * @param adaptations what the home must have for a disabled person; told to the landlord alone
 * @param formerNames how the holder of the account was called before; told to the consultant alone
 * @param unconfirmedHolder who holds the account, when its site does not name her on the application any more; told to
 *     the consultant alone
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
        List<CommuneLabel> requestedCommunes,
        List<DwellingType> wantedTypes,
        List<AdaptedEquipment> adaptations,
        List<FormerNameLine> formerNames,
        Optional<UnconfirmedHolder> unconfirmedHolder,
        Optional<Instant> validatedAt) {

    /** Everybody to house. */
    public int householdSize() {
        return household.persons();
    }

    public int unbornChildren() {
        return household.unbornChildren();
    }

    /** Euros a month, housing benefit included. */
    public BigDecimal monthlyIncome() {
        return incomes.monthlyMeans();
    }

    /** Euros a month. */
    public BigDecimal housingBenefit() {
        return incomes.housingBenefit();
    }

    /** The applicant, then the co-applicant if there is one. */
    public List<DossierPerson> adults() {
        return Stream.concat(Stream.of(applicant), coApplicant.stream()).toList();
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "ApplicationDossier[" + number + "]";
    }
}
