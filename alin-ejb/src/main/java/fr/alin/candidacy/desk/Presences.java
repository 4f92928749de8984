package fr.alin.candidacy.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Who has which dossier open, the same on every node: rows with the moment when the advisor was last seen there.
 * See decision 87-an-assignment-is-a-sign.
 */
@ApplicationScoped
class Presences {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** The advisor opens a dossier, and by that leaves the others. */
    void enter(long candidacy, long advisor, Instant now) {
        entities.createNativeQuery("delete from dossier_presence where advisor_id = ?1 and candidacy_id <> ?2")
                .setParameter(1, advisor)
                .setParameter(2, candidacy)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into dossier_presence (candidacy_id, advisor_id, seen_at) values (?1, ?2, ?3)
                        on conflict (candidacy_id, advisor_id) do update set seen_at = excluded.seen_at""")
                .setParameter(1, candidacy)
                .setParameter(2, advisor)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The advisor closes the page on which she was last seen then; a page of the same dossier opened since keeps her there. */
    void leave(long candidacy, long advisor, Instant lastSeen) {
        entities.createNativeQuery("""
                        delete from dossier_presence
                        where candidacy_id = ?1 and advisor_id = ?2 and seen_at <= ?3""")
                .setParameter(1, candidacy)
                .setParameter(2, advisor)
                .setParameter(3, lastSeen.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Colleagues who were seen there since. */
    List<Long> besides(long candidacy, long advisor, Instant since) {
        List<?> found = entities.createNativeQuery("""
                        select advisor_id from dossier_presence
                        where candidacy_id = ?1 and advisor_id <> ?2 and seen_at > ?3 order by seen_at""")
                .setParameter(1, candidacy)
                .setParameter(2, advisor)
                .setParameter(3, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
