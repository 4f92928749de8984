package fr.alin.integration.messaging;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import fr.alin.shared.outbox.Outbox;
import fr.alin.shared.outbox.OutboxService;
import fr.alin.shared.security.Role;

/**
 * Carries what is owed to the broker and to the mail server, each at its own pace: twice if it must, never not at all.
 * Receivers know the messageId. No transaction spans the database and the outside: each step has its own. No lock of
 * the container stands between one timer and another. See decision 01-one-resource-a-transaction.
 */
@Singleton
@RunAs(Role.SYSTEM)
// a slow mail server must not hold back the queues; one timer never overtakes itself
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxRelay {

    @Inject
    OutboxService outbox;

    @Inject
    QueueCarrier queues;

    @Inject
    MailCarrier mails;

    private OutboxDelivery messageDelivery;
    private OutboxDelivery mailDelivery;
    private OutboxDelivery bulkCourier;

    @PostConstruct
    void engage() {
        messageDelivery = courier(outbox::dueMessages, queues);
        mailDelivery = courier((resting, limit) -> outbox.dueMails(Outbox.MAIL, limit), mails);
        bulkCourier = courier((resting, limit) -> outbox.dueMails(Outbox.BULK_MAIL, limit), mails);
    }

    private OutboxDelivery courier(OutboxRows.Query due, Carrier carrier) {
        return new OutboxDelivery(new OutboxRows(outbox, due), carrier, new Backoff(System::nanoTime));
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "owed messages")
    void sendMessages() {
        messageDelivery.round();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "owed mails")
    void sendMails() {
        mailDelivery.round();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "owed mails to many")
    void sendBulkMails() {
        bulkCourier.round();
    }
}
