package fr.alin.housingapplication.employment;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.housingapplication.view.ValidatingCompany;
import fr.alin.shared.model.Siret;

/** Finds the employers whose agreement is needed, without the whole application. */
@ApplicationScoped
class ValidatingCompanies {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Empty for an anonymous employee, and where the confirmed company's policy asks for nothing. */
    public Optional<ValidatingCompany> of(long accountId) {
        List<?> rows =
                entities.createNativeQuery("""
                        select company_siret, cast(company as jsonb) ->> 'name' from housing_application
                        where account_id = ?1 and company_state = 'CONFIRMED' and data_sharing in ('LIMITED', 'FULL')
                          and cast(cast(company as jsonb) -> 'policy' ->> 'priorValidation' as boolean)""").setParameter(1, accountId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new ValidatingCompany(
                        Optional.ofNullable((String) row[0]).map(Siret::new), (String) row[1]));
    }
}
