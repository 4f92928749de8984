package fr.alin.housingapplication.employment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Finds applications whose company question the directory has not answered yet. */
@ApplicationScoped
class CompanyQuestionRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * Claims due questions until {@code until} and returns their accounts; skips those that another node has claimed.
     */
    public List<Long> claimDue(Instant now, Instant until, int most) {
        List<?> due = entities.createNativeQuery("""
                        update housing_application a
                        set company_next_try_at = ?2, version = a.version + 1
                        from (select id from housing_application
                              where company_state = 'WAITING' and company_next_try_at <= ?1
                              order by company_next_try_at
                              limit ?3
                              for update skip locked) as due
                        where a.id = due.id
                        returning a.account_id""")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, until.atOffset(ZoneOffset.UTC))
                .setParameter(3, most)
                .getResultList();
        return due.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
