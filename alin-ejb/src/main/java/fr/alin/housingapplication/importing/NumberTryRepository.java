package fr.alin.housingapplication.importing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.persistence.InstantColumn;

/** Stores the numbers that each account tried lately: one row per account and number, with the time of the last try. */
@ApplicationScoped
class NumberTryRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void note(long accountId, UniqueNumber number, Instant now) {
        entities.createNativeQuery("""
                        insert into number_try (account_id, unique_number, tried_at) values (?1, ?2, ?3)
                        on conflict (account_id, unique_number) do update set tried_at = excluded.tried_at""")
                .setParameter(1, accountId)
                .setParameter(2, number.value())
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The last try of each other number by the account, oldest first. */
    public List<Instant> ofOthers(long accountId, UniqueNumber number, Instant since) {
        List<?> moments = entities.createNativeQuery("""
                        select tried_at from number_try
                        where account_id = ?1 and unique_number <> ?2 and tried_at > ?3
                        order by tried_at""")
                .setParameter(1, accountId)
                .setParameter(2, number.value())
                .setParameter(3, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        return moments.stream().map(InstantColumn::instant).toList();
    }

    public void forgetBefore(Instant moment) {
        entities.createNativeQuery("delete from number_try where tried_at < ?1")
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
