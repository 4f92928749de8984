package fr.alin.account;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.account.model.Digest;
import fr.alin.account.model.MailAllowance;

/** Stores how many mails the public forms sent to each address. */
@ApplicationScoped
class MailAllowanceRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** The allowance of this address, locked until the end of the transaction, so that its forms are serialized. */
    public MailAllowance lock(Digest email, Instant now) {
        var known = find(email);
        if (known != null) {
            return known;
        }
        insertUnlessThere(email, now);
        return find(email);
    }

    /** Moves the counter to the holder's new address and replaces a counter found there. */
    public void move(Digest former, Digest latest) {
        var count = entities.createNativeQuery("select 1 from mail_allowance where email_digest = ?1")
                .setParameter(1, former.value())
                .getResultList();
        if (!count.isEmpty()) {
            delete(latest);
            entities.createNativeQuery("update mail_allowance set email_digest = ?2 where email_digest = ?1")
                    .setParameter(1, former.value())
                    .setParameter(2, latest.value())
                    .executeUpdate();
        }
    }

    public void deleteUnusedSince(Instant before) {
        entities.createQuery("delete from MailAllowance m where m.hour.startedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private void delete(Digest email) {
        entities.createNativeQuery("delete from mail_allowance where email_digest = ?1")
                .setParameter(1, email.value())
                .executeUpdate();
    }

    private MailAllowance find(Digest email) {
        return entities.find(MailAllowance.class, email.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    private void insertUnlessThere(Digest email, Instant now) {
        entities.createNativeQuery("""
                        insert into mail_allowance (email_digest, version, mails, window_started_at)
                        values (?1, 1, 0, cast(?2 as timestamptz))
                        on conflict (email_digest) do nothing""")
                .setParameter(1, email.value())
                .setParameter(2, now.toString())
                .executeUpdate();
    }
}
