package fr.alin.employer.model;

import java.util.Optional;

import fr.alin.shared.model.Siret;

/** The company that a choice applies to: with its policy if it is in the directory, by its name otherwise. */
public record ConsentCompany(Optional<Siret> siret, String name, String policyVersion) {

    public static ConsentCompany of(Company company) {
        return new ConsentCompany(Optional.of(company.siret()), company.name(), company.policyVersion());
    }

    /** A company that is not in the directory, with the name as typed. */
    public static ConsentCompany unknown(Optional<Siret> siret, String name) {
        return new ConsentCompany(siret, name, "");
    }
}
