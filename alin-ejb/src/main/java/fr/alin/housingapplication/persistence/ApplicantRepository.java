package fr.alin.housingapplication.persistence;

import java.sql.Date;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.employer.model.Company;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.housingapplication.view.ValidatingCompany;
import fr.alin.shared.persistence.LockWait;

/**
 * Holds the application of somebody who applies, and reads all that counts of it in the same statement.
 * See decision 107-applying-costs-few-statements.
 */
@ApplicationScoped
public class ApplicantRepository {

    private static final int AFTER_SEARCH = 10;
    private static final String HOLD = """
            select %s, ranking_facts, dalo_recognised_on is not null, hired_on, data_sharing,
                case when company_state = 'CONFIRMED' and data_sharing in ('LIMITED', 'FULL') then company end,
                greatest(refreshed_at, standing_checked_at) >= ?2
            from %s where account_id = ?1 for share of h""".formatted(SearchColumns.LIST, SearchColumns.FROM);

    private final RankingFactsConverter recorded = new RankingFactsConverter();
    private final CompanyConverter companies = new CompanyConverter();

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * Empty before the import. The application stays as it is until the transaction ends.
     *
     * @param since what its site has said before that moment is old
     * @throws fr.alin.shared.error.RowsBusy when a change of it takes longer than the transaction may wait
     */
    public Optional<ApplicantRow> hold(long accountId, Instant since) {
        List<?> rows = LockWait.orBusy(() -> entities.createNativeQuery(HOLD)
                .setParameter(1, accountId)
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getResultList());
        return rows.stream().map(Object[].class::cast).map(this::row).findFirst();
    }

    private ApplicantRow row(Object[] row) {
        var search = SearchColumns.row(row);
        var priority = new PriorityRow(
                search.number(),
                search.accountId(),
                Optional.ofNullable(recorded.convertToEntityAttribute((String) row[AFTER_SEARCH])),
                search.facts(),
                (Boolean) row[AFTER_SEARCH + 1],
                Optional.ofNullable((Date) row[AFTER_SEARCH + 2]).map(Date::toLocalDate),
                Optional.ofNullable((String) row[AFTER_SEARCH + 3]).map(DataSharingChoice::valueOf));
        return new ApplicantRow(
                search, priority, validating((String) row[AFTER_SEARCH + 4]), (Boolean) row[AFTER_SEARCH + 5]);
    }

    private Optional<ValidatingCompany> validating(String company) {
        return Optional.ofNullable(companies.convertToEntityAttribute(company))
                .filter(Company::asksPriorValidation)
                .map(asked -> new ValidatingCompany(asked.siret(), asked.name()));
    }
}
