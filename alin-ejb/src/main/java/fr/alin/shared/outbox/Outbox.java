package fr.alin.shared.outbox;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.model.EmailAddress;

/**
 * Stores outgoing messages in the caller's transaction, so that the change and its message are committed together.
 * See decision 01-one-resource-a-transaction.
 */
@ApplicationScoped
public class Outbox {

    /** Destination of mails that a person waits for. */
    public static final String MAIL = "mail";

    /** Destination of mass mails; a separate lane, so that they do not delay codes and links. */
    public static final String BULK_MAIL = "bulk-mail";

    /**
     * Destination of mails that only confirm what a screen has said; a separate lane, sent at a bounded pace.
     * See decision 100-confirmations-are-paced.
     */
    public static final String CONFIRMATION_MAIL = "confirmation-mail";

    /** The destinations of mails. */
    static final List<String> MAIL_LANES = List.of(MAIL, BULK_MAIL, CONFIRMATION_MAIL);

    /** Kind of the messages that hold the dossiers of a home's candidates. */
    public static final String CANDIDATE_LIST = "candidate-list";

    /** Kind of the message that tells a landlord that an applicant gives a home up. */
    public static final String RENUNCIATION = "renunciation";

    /** Kind of the message that gives a home back to its landlord. */
    public static final String HOME_RETURNED = "home-returned";

    /** Kind of the messages that tell a landlord what became of one of its answers. */
    public static final String ANSWER_ACKNOWLEDGEMENT = "answer-acknowledgement";

    /** Kind of the messages with one dossier, as they left until lists did; some may still wait. */
    private static final String DOSSIER = "dossier";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    Clock clock;

    static boolean isMail(String destination) {
        return MAIL_LANES.contains(destination);
    }

    /** Whether the text is personal and hidden from administrators. */
    static boolean isPersonal(String destination, String kind) {
        return isMail(destination) || CANDIDATE_LIST.equals(kind) || DOSSIER.equals(kind);
    }

    /**
     * Enqueues a message.
     *
     * @param destination {@link #MAIL}, {@link #BULK_MAIL}, {@link #CONFIRMATION_MAIL} or the physical name of a queue
     * @param kind type of the message, such as {@link #CANDIDATE_LIST} or a mail's template
     * @param partnerKey key by which the partner orders or finds it, such as an offer's reference; never personal
     * @param body the text to send
     * @return the message id, which lets the receiver detect repeated deliveries
     */
    public String add(String destination, String kind, String partnerKey, String body) {
        var message = new OutboxMessage(destination, kind, partnerKey, body, clock.instant());
        entities.persist(message);
        return message.messageId();
    }

    /** Enqueues many messages for one destination in one statement, in their order. */
    public void addAll(String destination, List<OutgoingText> messages) {
        if (messages.isEmpty()) {
            return;
        }
        var rows = JSON.createArrayBuilder();
        messages.forEach(message -> rows.add(message.row()));
        entities.createNativeQuery("""
                        insert into outbox_message
                            (id, version, message_id, destination, kind, partner_key, body, created_at, attempts, next_try_at)
                        select nextval('outbox_message_seq'), 1, gen_random_uuid()::text, ?2, r.kind, r.partner_key, r.body,
                            cast(?3 as timestamptz), 0, cast(?3 as timestamptz)
                        from jsonb_to_recordset(cast(?1 as jsonb)) as r (kind text, partner_key text, body text)""")
                .setParameter(1, rows.build().toString())
                .setParameter(2, destination)
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Redirects pending mails to a person's new address. */
    public void readdress(EmailAddress former, EmailAddress latest) {
        entities.createNativeQuery("""
                        update outbox_message
                        set body = cast(jsonb_set(cast(body as jsonb), '{email}', to_jsonb(cast(?2 as text))) as text),
                            version = version + 1
                        where sent_at is null
                          and case when destination in (?3, ?4, ?5) then cast(body as jsonb) ->> 'email' end = ?1""")
                .setParameter(1, former.value())
                .setParameter(2, latest.value())
                .setParameter(3, MAIL)
                .setParameter(4, BULK_MAIL)
                .setParameter(5, CONFIRMATION_MAIL)
                .executeUpdate();
    }
}
