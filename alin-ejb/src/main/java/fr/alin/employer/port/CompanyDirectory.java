package fr.alin.employer.port;

import java.util.Optional;

import fr.alin.employer.model.Company;
import fr.alin.shared.model.Siret;

/** Action Logement's directory of companies and their housing policies; never called inside a transaction. */
public interface CompanyDirectory {

    /**
     * The establishment with its current policy; empty when the directory does not know it.
     *
     * @throws DirectoryUnavailable when the directory is down, slow or returns garbage
     */
    Optional<Company> find(Siret siret);

    /**
     * Whether the company gave this code to its employees.
     *
     * @throws DirectoryUnavailable when the directory is down, slow or returns garbage
     */
    boolean accepts(Siret siret, String code);
}
