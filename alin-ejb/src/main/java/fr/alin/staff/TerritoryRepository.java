package fr.alin.staff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.staff.model.Territory;

/** Reads where a member works, in one statement. */
@ApplicationScoped
class TerritoryRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Of a team lead also where her agency's members work; empty for an account that has been given no place. */
    Optional<Territory> of(long account) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select distinct m.whole_country, t.department_code
                        from staff_member own
                        join account a on a.id = own.account_id
                        join staff_member m on m.account_id = own.account_id
                             or a.role = 'TEAM_LEAD' and m.agency_id = own.agency_id
                        left join staff_territory t on t.account_id = m.account_id
                        where own.account_id = ?1""").setParameter(1, account).getResultList();
        return Optional.of(rows).filter(found -> !found.isEmpty()).map(TerritoryRepository::territory);
    }

    private static Territory territory(List<Object[]> rows) {
        return rows.stream().anyMatch(row -> Boolean.TRUE.equals(row[0]))
                ? Territory.country()
                : Territory.of(rows.stream()
                        .map(row -> (String) row[1])
                        .filter(Objects::nonNull)
                        .toList());
    }
}
