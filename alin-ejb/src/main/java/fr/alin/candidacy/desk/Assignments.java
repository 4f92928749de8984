package fr.alin.candidacy.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.TerritorySql;
import fr.alin.staff.model.Territory;

/**
 * Whose the candidacies are that wait for a decision. Each change is one statement, so that of two advisors who take the
 * same one at once the second finds it taken.
 */
@ApplicationScoped
class Assignments {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    boolean isToReview(long candidacy) {
        return !entities.createNativeQuery("select 1 from candidacy where id = ?1 and status = 'SUBMITTED'")
                .setParameter(1, candidacy)
                .getResultList()
                .isEmpty();
    }

    Optional<Long> of(long candidacy) {
        List<?> found = entities.createNativeQuery(
                        "select advisor_id from candidacy_assignment where candidacy_id = ?1")
                .setParameter(1, candidacy)
                .getResultList();
        return found.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** Returns whether the candidacy is the advisor's now: not if it is a colleague's. */
    boolean take(long candidacy, long advisor, Instant now) {
        return write(candidacy, advisor, advisor, now, "where candidacy_assignment.advisor_id = excluded.advisor_id");
    }

    void assign(long candidacy, long advisor, long by, Instant now) {
        write(candidacy, advisor, by, now, "");
    }

    private boolean write(long candidacy, long advisor, long by, Instant now, String unless) {
        return entities.createNativeQuery("""
                        insert into candidacy_assignment (candidacy_id, advisor_id, assigned_by, assigned_at)
                        values (?1, ?2, ?3, ?4)
                        on conflict (candidacy_id) do update
                        set advisor_id = excluded.advisor_id, assigned_by = excluded.assigned_by,
                            assigned_at = excluded.assigned_at
                        """ + unless)
                        .setParameter(1, candidacy)
                        .setParameter(2, advisor)
                        .setParameter(3, by)
                        .setParameter(4, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    void release(long candidacy) {
        entities.createNativeQuery("delete from candidacy_assignment where candidacy_id = ?1")
                .setParameter(1, candidacy)
                .executeUpdate();
    }

    /** All that wait for a decision of one advisor go to another; returns their number. */
    int handOver(long from, long to, long by, Territory where, Instant now) {
        var query = entities.createNativeQuery("""
                        update candidacy_assignment a
                        set advisor_id = ?2, assigned_by = ?3, assigned_at = ?4
                        from candidacy c
                        where a.advisor_id = ?1 and c.id = a.candidacy_id and c.status = 'SUBMITTED'
                          and %s""".formatted(TerritorySql.holds("c.offer_department", 5)));
        return TerritorySql.set(query, 5, where)
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, by)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** All that wait for a decision of one advisor are everybody's again; returns their number. */
    int releaseAll(long from, Territory where) {
        var query = entities.createNativeQuery("""
                        delete from candidacy_assignment a using candidacy c
                        where a.advisor_id = ?1 and c.id = a.candidacy_id and c.status = 'SUBMITTED'
                          and %s""".formatted(TerritorySql.holds("c.offer_department", 2)));
        return TerritorySql.set(query, 2, where).setParameter(1, from).executeUpdate();
    }

    /** How many wait for the decision of each advisor; those without any are left out. */
    Map<Long, Integer> loads() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select a.advisor_id, count(*)
                        from candidacy_assignment a join candidacy c on c.id = a.candidacy_id
                        where c.status = 'SUBMITTED' group by a.advisor_id""").getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).intValue()));
    }
}
