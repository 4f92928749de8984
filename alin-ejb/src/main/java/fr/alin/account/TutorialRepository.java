package fr.alin.account;

import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Stores who has seen the tutorial. */
@ApplicationScoped
class TutorialRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Returns false if it was shown before. */
    public boolean markShown(long accountId, Instant now) {
        return entities.createNativeQuery("""
                        insert into tutorial_shown (account_id, shown_at) values (?1, ?2)
                        on conflict do nothing""")
                        .setParameter(1, accountId)
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}
