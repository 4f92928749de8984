package fr.alin.housingapplication.persistence;

import static java.util.stream.Collectors.joining;

import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.employer.model.DataSharingChoice;
import fr.alin.shared.model.UniqueNumber;

/** Reads what ranks candidates, without their records. */
@ApplicationScoped
public class PriorityRepository {

    private final RankingFactsConverter recorded = new RankingFactsConverter();
    private final SearchFactsConverter searched = new SearchFactsConverter();

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** In one statement; without numbers that have no application. */
    public List<PriorityRow> of(Collection<UniqueNumber> numbers) {
        List<?> rows = entities.createNativeQuery("""
                        select unique_number, account_id, ranking_facts, search_facts, dalo_recognised_on is not null,
                            hired_on, data_sharing
                        from housing_application where unique_number = any(cast(?1 as varchar[]))""")
                .setParameter(1, numbers.stream().map(UniqueNumber::value).collect(joining(",", "{", "}")))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(this::row).toList();
    }

    private PriorityRow row(Object[] row) {
        return new PriorityRow(
                new UniqueNumber((String) row[0]),
                ((Number) row[1]).longValue(),
                Optional.ofNullable(recorded.convertToEntityAttribute((String) row[2])),
                Optional.ofNullable(searched.convertToEntityAttribute((String) row[3])),
                (Boolean) row[4],
                Optional.ofNullable((Date) row[5]).map(Date::toLocalDate),
                Optional.ofNullable((String) row[6]).map(DataSharingChoice::valueOf));
    }
}
