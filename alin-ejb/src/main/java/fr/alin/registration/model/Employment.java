package fr.alin.registration.model;

import java.util.Optional;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.Siret;

/** A person's employment as declared on the site. AL'in requires the SIRET. */
public record Employment(
        Optional<String> profession,
        Optional<ProfessionalSituation> situation,
        Optional<String> employerName,
        Optional<Siret> siret,
        Optional<String> postalCode,
        Optional<CommuneCode> commune,
        EmploymentDetails details) {

    public Employment {
        profession = Absent.toEmpty(profession);
        situation = Absent.toEmpty(situation);
        employerName = Absent.toEmpty(employerName);
        siret = Absent.toEmpty(siret);
        postalCode = Absent.toEmpty(postalCode);
        commune = Absent.toEmpty(commune);
        details = details == null ? EmploymentDetails.none() : details;
    }

    /** No employment known to the site. */
    public static Employment unknown() {
        return new Employment(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EmploymentDetails.none());
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "Employment[masked]";
    }
}
