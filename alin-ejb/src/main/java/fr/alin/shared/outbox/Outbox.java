package fr.alin.shared.outbox;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.model.EmailAddress;

/**
 * Promises to the outside, made in the transaction that owes them: both are kept or neither is.
 * See decision 01-one-resource-a-transaction.
 */
@ApplicationScoped
public class Outbox {

    /** The destination of mails that someone waits for. */
    public static final String MAIL = "mail";

    /** Mails sent to many at once, in a lane of their own: a thousand of them hold up no code and no link. */
    public static final String BULK_MAIL = "bulk-mail";

    /** The kind of message that holds an applicant's dossier. */
    public static final String DOSSIER = "dossier";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Clock clock;

    static boolean isMail(String destination) {
        return MAIL.equals(destination) || BULK_MAIL.equals(destination);
    }

    /** Whether the text is about a person, so that no administrator reads it. */
    static boolean isPersonal(String destination, String kind) {
        return isMail(destination) || DOSSIER.equals(kind);
    }

    /**
     * Owes a message.
     *
     * @param destination {@link #MAIL}, {@link #BULK_MAIL} or else the physical name of a queue
     * @param kind what the message is, for instance {@code dossier} or a mail's template
     * @param partnerKey what the partner orders or finds it by, for instance an offer's reference; never personal
     * @param body the text to send
     * @return the id by which the receiver knows the message, however often it arrives
     */
    public String add(String destination, String kind, String partnerKey, String body) {
        var message = new OutboxMessage(destination, kind, partnerKey, body, clock.instant());
        entities.persist(message);
        return message.messageId();
    }

    /** Mails that still wait for the mail server go to a person's new address. */
    public void readdress(EmailAddress former, EmailAddress latest) {
        entities.createNativeQuery("""
                        update outbox_message
                        set body = cast(jsonb_set(cast(body as jsonb), '{email}', to_jsonb(cast(?2 as text))) as text),
                            version = version + 1
                        where sent_at is null
                          and case when destination in (?3, ?4) then cast(body as jsonb) ->> 'email' end = ?1""")
                .setParameter(1, former.value())
                .setParameter(2, latest.value())
                .setParameter(3, MAIL)
                .setParameter(4, BULK_MAIL)
                .executeUpdate();
    }
}
