package fr.alin.candidacy;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.view.PendingRefusal;

/**
 * The rows of refusals that have not taken effect. They change only while the candidacy is locked.
 * See decision 88-a-refusal-waits-ten-minutes.
 */
@ApplicationScoped
class PendingRefusals {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    void add(long candidacy, PendingRefusal refusal) {
        entities.createNativeQuery("insert into pending_refusal values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, candidacy)
                .setParameter(2, refusal.advisor())
                .setParameter(3, refusal.reason().name())
                .setParameter(4, refusal.words())
                .setParameter(5, refusal.decidedAt().atOffset(ZoneOffset.UTC))
                .setParameter(6, refusal.effectiveAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    Optional<PendingRefusal> of(long candidacy) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery("""
                        select advisor_id, reason, words, decided_at, effective_at
                        from pending_refusal where candidacy_id = ?1""").setParameter(1, candidacy).getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new PendingRefusal(
                        ((Number) row[0]).longValue(),
                        RefusalReason.valueOf((String) row[1]),
                        (String) row[2],
                        instant(row[3]),
                        instant(row[4])));
    }

    void remove(long candidacy) {
        entities.createNativeQuery("delete from pending_refusal where candidacy_id = ?1")
                .setParameter(1, candidacy)
                .executeUpdate();
    }

    /** The candidacies whose refusal is due, the longest first. */
    List<Long> due(Instant now, int most) {
        List<?> ids = entities.createNativeQuery("""
                        select candidacy_id from pending_refusal
                        where effective_at <= ?1 order by effective_at limit ?2""")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
