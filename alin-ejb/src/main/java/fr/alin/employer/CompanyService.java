package fr.alin.employer;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.employer.model.Company;
import fr.alin.employer.port.CompanyDirectory;
import fr.alin.shared.model.Siret;
import fr.alin.shared.security.Role;

/** Queries the company directory, outside any transaction since an answer may take seconds. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CompanyService {

    @Inject
    CompanyDirectory directory;

    /** @throws fr.alin.employer.port.DirectoryUnavailable when the directory does not answer */
    public Optional<Company> find(Siret siret) {
        return directory.find(siret);
    }

    /**
     * Whether the code lets an employee of the company in; an empty code is accepted when none is required.
     *
     * @throws fr.alin.employer.port.DirectoryUnavailable when the directory does not answer
     */
    public boolean accepts(Company company, String code) {
        return code.isEmpty() ? !company.codeRequired() : directory.accepts(company.siret(), code);
    }
}
