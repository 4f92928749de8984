package fr.alin.housingapplication.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.alin.reference.view.CommuneLabel;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Siret;
import fr.alin.shared.model.UniqueNumber;

/**
 * What a consultant and a landlord see of a validated application. Reasons and health are left out: nobody at this step
 * needs them (GDPR art. 9). Types and surface are those the household may have, as in its search.
 */
public record ApplicationDossier(
        UniqueNumber number,
        String alsNumber,
        LocalDate registeredOn,
        DossierPerson applicant,
        Optional<DossierPerson> coApplicant,
        Optional<EmailAddress> email,
        Optional<MobilePhone> mobile,
        int dependants,
        int unbornChildren,
        int householdSize,
        BigDecimal monthlyIncome,
        BigDecimal housingBenefit,
        String employerName,
        Optional<Siret> employerSiret,
        List<CommuneLabel> requestedCommunes,
        List<DwellingType> wantedTypes,
        Set<DwellingType> dwellingTypes,
        BigDecimal minimumSurface,
        Optional<Instant> validatedAt) {

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
