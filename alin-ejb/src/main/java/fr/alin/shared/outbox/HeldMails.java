package fr.alin.shared.outbox;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.persistence.SqlArray;

/**
 * Mails that leave after a while, so that a newer one can take their place until then.
 * See decision 98-a-decision-is-mailed-after-five-minutes.
 */
@ApplicationScoped
public class HeldMails {

    private static final String HELD = "sent_at is null and attempts = 0 and next_try_at > cast(?1 as timestamptz)"
            + " and destination = ?2 and partner_key = ?3";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Enqueues a mail that leaves at that moment at the earliest. Its parts are those of {@link Outbox#add}. */
    public void add(String kind, String partnerKey, String body, Instant earliest) {
        var mail = new OutboxMessage(Outbox.MAIL, kind, partnerKey, body, clock.instant());
        mail.tryAgain(earliest);
        entities.persist(mail);
    }

    /** Deletes the mails of these kinds about the key that are still held; returns whether there was one. */
    public boolean withdraw(String partnerKey, Collection<String> kinds) {
        return change(
                        "delete from outbox_message where kind = any(cast(?4 as varchar[])) and " + HELD,
                        partnerKey,
                        kinds)
                > 0;
    }

    /** Lets the mails of these kinds about the key leave now. */
    public void letGo(String partnerKey, Collection<String> kinds) {
        change(
                "update outbox_message set next_try_at = cast(?1 as timestamptz), version = version + 1"
                        + " where kind = any(cast(?4 as varchar[])) and " + HELD,
                partnerKey,
                kinds);
    }

    private int change(String statement, String partnerKey, Collection<String> kinds) {
        return entities.createNativeQuery(statement)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, Outbox.MAIL)
                .setParameter(3, partnerKey)
                .setParameter(4, SqlArray.of(kinds))
                .executeUpdate();
    }

    /** The latest mail of these kinds about the key, held or sent. */
    public Optional<EnqueuedMail> latest(String partnerKey, Collection<String> kinds) {
        List<?> rows = entities.createNativeQuery("""
                        select kind, coalesce(sent_at, created_at) from outbox_message
                        where destination = ?1 and partner_key = ?2 and kind = any(cast(?3 as varchar[]))
                        order by id desc limit 1""")
                .setParameter(1, Outbox.MAIL)
                .setParameter(2, partnerKey)
                .setParameter(3, SqlArray.of(kinds))
                .getResultList();
        return rows.stream().findFirst().map(row -> mail((Object[]) row));
    }

    private static EnqueuedMail mail(Object[] row) {
        return new EnqueuedMail((String) row[0], instant(row[1]));
    }
}
