package fr.alin.integration.messaging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

import fr.alin.landlord.LandlordCarrierService;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.outbox.DueMessage;
import fr.alin.shared.outbox.LandlordQueues;
import fr.alin.shared.outbox.Outbox;
import fr.alin.shared.outbox.OutboxService;
import fr.alin.shared.security.Role;

/**
 * Sends outbox messages to the broker and to the mail server, each at its own pace and at least once; receivers
 * recognise duplicates by the messageId. No transaction spans the database and an external system. Timers do not block
 * each other. Landlords that fetch their messages by SOAP are left out.
 * See decision 01-one-resource-a-transaction.
 */
@Singleton
@RunAs(Role.SYSTEM)
// a slow mail server must not delay the queues; a timer never runs twice at once
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxRelay {

    private static final int BATCH = 100;

    @Inject
    OutboxService outbox;

    @Inject
    LandlordCarrierService carriers;

    @Inject
    AlinSettings settings;

    @Inject
    QueueCarrier queues;

    @Inject
    MailCarrier mails;

    private OutboxDelivery messageDelivery;
    private OutboxDelivery mailDelivery;
    private OutboxDelivery bulkDelivery;
    private OutboxDelivery confirmationDelivery;

    @PostConstruct
    void init() {
        messageDelivery = delivery(this::due, queues, BATCH);
        mailDelivery = mails(Outbox.MAIL, BATCH);
        bulkDelivery = mails(Outbox.BULK_MAIL, BATCH);
        confirmationDelivery = mails(Outbox.CONFIRMATION_MAIL, settings.confirmationsPerSecond());
    }

    /** The messages for the broker, without those that landlords fetch themselves; asked anew for each run. */
    private List<DueMessage> due(Set<String> paused, int limit) {
        var left = new HashSet<>(paused);
        carriers.fetching().forEach(landlord -> left.addAll(LandlordQueues.of(landlord)));
        return outbox.dueMessages(left, limit);
    }

    private OutboxDelivery mails(String lane, int most) {
        return delivery((paused, limit) -> outbox.dueMails(lane, limit), mails, most);
    }

    private OutboxDelivery delivery(OutboxRows.Query due, Carrier carrier, int most) {
        return new OutboxDelivery(new OutboxRows(outbox, due), carrier, new Backoff(System::nanoTime), most);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "outbox messages")
    void sendMessages() {
        messageDelivery.run();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "outbox mails")
    void sendMails() {
        mailDelivery.run();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "outbox bulk mails")
    void sendBulkMails() {
        bulkDelivery.run();
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "outbox confirmations")
    void sendConfirmations() {
        confirmationDelivery.run();
    }
}
