package fr.alin.housingapplication.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.registration.model.ProfessionalSituation;
import fr.alin.registration.model.TaxIncome;
import fr.alin.shared.model.Civility;
import fr.alin.shared.model.Siret;

/** An adult of the dossier: identity, employment and income. */
public record DossierPerson(
        Optional<Civility> civility,
        String birthName,
        String firstName,
        LocalDate birthDate,
        Optional<ProfessionalSituation> situation,
        Optional<String> registeredEmployerName,
        Optional<Siret> siret,
        List<TaxIncome> taxIncomes,
        BigDecimal monthlyIncome) {

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "DossierPerson[masked]";
    }
}
