package fr.alin.housingapplication.employment;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.employer.model.Company;
import fr.alin.housingapplication.persistence.CompanyConverter;
import fr.alin.housingapplication.view.ValidatingCompany;

/** Finds the employers whose agreement is needed, without the whole application. */
@ApplicationScoped
class ValidatingCompanies {

    private final CompanyConverter companies = new CompanyConverter();

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Empty for an anonymous employee, and where the confirmed company's policy asks for nothing. */
    public Optional<ValidatingCompany> of(long accountId) {
        List<?> described =
                entities.createNativeQuery("""
                        select company from housing_application
                        where account_id = ?1 and company_state = 'CONFIRMED' and data_sharing in ('LIMITED', 'FULL')
                        """).setParameter(1, accountId).getResultList();
        return described.stream()
                .map(text -> companies.convertToEntityAttribute((String) text))
                .filter(Company::asksPriorValidation)
                .findFirst()
                .map(company -> new ValidatingCompany(company.siret(), company.name()));
    }
}
