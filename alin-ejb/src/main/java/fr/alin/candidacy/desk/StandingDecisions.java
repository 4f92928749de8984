package fr.alin.candidacy.desk;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.view.StandingDecision;

/** Reads what has become of a candidacy, with a refusal that waits counted as one. */
@ApplicationScoped
class StandingDecisions {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    Optional<StandingDecision> of(long candidacy) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select case when r.candidacy_id is null then c.status else 'REFUSED' end,
                               coalesce(r.decided_at, c.status_since),
                               coalesce(r.advisor_id,
                                        case when c.status in ('APPROVED', 'REFUSED') then c.reviewer_id end)
                        from candidacy c
                        left join pending_refusal r on r.candidacy_id = c.id and c.status = 'SUBMITTED'
                        where c.id = ?1""").setParameter(1, candidacy).getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new StandingDecision(
                        CandidacyStatus.valueOf((String) row[0]),
                        instant(row[1]),
                        Optional.ofNullable((Number) row[2]).map(Number::longValue)));
    }
}
