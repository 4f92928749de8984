package fr.alin.journey;

import java.util.Set;

import fr.alin.employer.model.Company;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.model.HousingPolicy;
import fr.alin.housingapplication.persistence.CompanyConverter;
import fr.alin.shared.model.Siret;

/** Employers whose policy was confirmed before the test begins. */
final class EmployerPolicy {

    private static final Siret SIRET = new Siret("82454114802432");

    private EmployerPolicy() {}

    /** Confirms the person's employer, with which she shares a part of her data, and which wants to agree. */
    static void asksForItsAgreement(Person person, String name) {
        var policy = new HousingPolicy("1", Set.of(), Set.of(DataSharingChoice.values()), null, true, "");
        var company = new Company(SIRET, name, 80, false, false, true, false, policy);
        DatabaseRows.change(
                "update housing_application set company_state = 'CONFIRMED', company = ?"
                        + " where account_id = (select id from account where email = ?)",
                new CompanyConverter().convertToDatabaseColumn(company),
                person.email());
    }
}
