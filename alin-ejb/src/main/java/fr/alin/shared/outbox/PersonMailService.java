package fr.alin.shared.outbox;

import static fr.alin.shared.persistence.InstantColumn.instant;
import static fr.alin.shared.persistence.InstantColumn.optionalInstant;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.persistence.SqlArray;
import fr.alin.shared.security.Role;

/** Tells support what became of the mails to a person; never what they say. */
@Stateless
@RolesAllowed(Role.SUPPORT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersonMailService {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * The latest mails with these keys, latest first.
     *
     * @param keys as passed to {@link Outbox#add}
     */
    public List<MailLine> latest(Collection<String> keys) {
        List<?> rows = entities.createNativeQuery("""
                        select kind, created_at, sent_at, next_try_at, attempts, last_error from outbox_message
                        where partner_key = any(cast(?1 as varchar[])) and destination = any(cast(?2 as varchar[]))
                        order by id desc""")
                .setParameter(1, SqlArray.of(keys))
                .setParameter(2, SqlArray.of(Outbox.MAIL_LANES))
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(PersonMailService::line)
                .toList();
    }

    private static MailLine line(Object[] row) {
        var sentAt = optionalInstant(row[2]);
        var refused = ((Number) row[4]).intValue() > 0;
        return new MailLine(
                (String) row[0],
                instant(row[1]),
                sentAt.isPresent() ? MailDelivery.SENT : refused ? MailDelivery.REFUSED : MailDelivery.QUEUED,
                sentAt,
                Optional.of(instant(row[3])).filter(next -> sentAt.isEmpty()),
                row[5] == null || sentAt.isPresent() ? "" : (String) row[5]);
    }
}
