package fr.alin.employer.model;

import java.util.Optional;

import fr.alin.shared.model.Siret;

/** To whom a choice applies: a company of the directory with its policy, or one that the directory does not know. */
public record ConsentCompany(Optional<Siret> siret, String name, String policyVersion) {

    public static ConsentCompany of(Company company) {
        return new ConsentCompany(Optional.of(company.siret()), company.name(), company.policyVersion());
    }

    /** The name as the employee typed it. */
    public static ConsentCompany unknown(Optional<Siret> siret, String name) {
        return new ConsentCompany(siret, name, "");
    }
}
