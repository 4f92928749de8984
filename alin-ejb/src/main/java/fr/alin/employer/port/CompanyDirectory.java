package fr.alin.employer.port;

import java.util.Optional;

import fr.alin.employer.model.Company;
import fr.alin.shared.model.Siret;

/** Action Logement's directory of companies and of their housing policies; never called inside a transaction. */
public interface CompanyDirectory {

    /**
     * The company of that establishment with the policy of the day; empty when the directory does not know it.
     *
     * @throws DirectoryUnavailable when the directory is down, slow or unintelligible
     */
    Optional<Company> find(Siret siret);

    /**
     * Whether the company gave this code to its employees.
     *
     * @throws DirectoryUnavailable when the directory is down, slow or unintelligible
     */
    boolean accepts(Siret siret, String code);
}
