package fr.alin.shared.outbox;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.privacy.StaffTrace;

/** What administrators did with messages of landlords, when and why. */
@ApplicationScoped
class ExchangeActLog {

    static final String OPENED = "OPENED";
    static final String GIVEN_UP = "GIVEN_UP";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    void add(long member, String kind, TrafficDirection direction, String key, ActReason reason, Instant now) {
        entities.createNativeQuery("""
                        insert into exchange_act (member_id, kind, direction, message_key, reason, acted_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, member)
                .setParameter(2, kind)
                .setParameter(3, direction.name())
                .setParameter(4, key)
                .setParameter(5, reason.value())
                .setParameter(6, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Whether the member has opened the message since. */
    boolean hasOpened(long member, TrafficLine message, Instant since) {
        return !entities.createNativeQuery("""
                        select 1 from exchange_act
                        where message_key = ?1 and direction = ?2 and member_id = ?3 and kind = 'OPENED' and acted_at > ?4""")
                .setParameter(1, message.key())
                .setParameter(2, message.direction().name())
                .setParameter(3, member)
                .setParameter(4, since.atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Why the message was given up; empty if it was not. */
    Optional<String> note(TrafficLine message) {
        @SuppressWarnings("unchecked")
        List<String> notes = entities.createNativeQuery("""
                        select reason from exchange_act where message_key = ?1 and direction = ?2 and kind = 'GIVEN_UP'
                        order by acted_at desc, id desc""")
                .setParameter(1, message.key())
                .setParameter(2, message.direction().name())
                .setMaxResults(1)
                .getResultList();
        return notes.stream().findFirst();
    }

    /** What the member did, latest first. */
    List<StaffTrace> by(long member, int most) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select acted_at, kind, message_key || ' : ' || reason from exchange_act
                        where member_id = ?1 order by acted_at desc, id desc""")
                .setParameter(1, member)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row ->
                        new StaffTrace(instant(row[0]), "exchange", (String) row[1], Optional.empty(), (String) row[2]))
                .toList();
    }
}
