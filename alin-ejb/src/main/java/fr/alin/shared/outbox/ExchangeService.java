package fr.alin.shared.outbox;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.error.BusinessException;
import fr.alin.shared.error.NotFound;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/**
 * Lists messages exchanged with partners and retries them, for administrators.
 * See decision 23-set-aside-messages-return-unsigned.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ExchangeService {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    ExchangeRepository lists;

    @Inject
    ExchangeDays days;

    @Inject
    Outbox outbox;

    @Inject
    ExchangeActLog acts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** A page of the incoming messages set aside. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<ExchangeLine> setAside(ExchangeQuery asked) {
        return lists.setAside(asked);
    }

    /** A page of the outgoing messages not yet sent. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<ExchangeLine> owed(ExchangeQuery asked) {
        return lists.owed(asked);
    }

    /** The messages of the last days with today, the oldest day first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ExchangeDay> lastDays(int number) {
        var today = Today.of(clock).inParis();
        return days.between(today.minusDays(number - 1L), today);
    }

    /**
     * Puts a message that was set aside back on its queue; the relay sends it under its sender's code and id, the partner's
     * key.
     *
     * @param key as its line names it
     * @throws BusinessException {@code exchange.unsigned} for one that nobody known signed, since it would be trusted
     */
    public void replay(String key) {
        var message = setAside(key);
        if (InboxService.UNSIGNED.equals(message.kind())) {
            throw new BusinessException("exchange.unsigned");
        }
        outbox.add(message.source(), message.kind(), message.key(), message.body());
        message.replayed();
    }

    /**
     * Leaves a message that was set aside alone, and keeps why.
     *
     * @throws BusinessException {@code exchange.not-set-aside}; {@code account-act.reason-missing} without a note
     */
    public void giveUp(String key, String note) {
        var why = new ActReason(note);
        setAside(key).givenUp();
        acts.add(caller.accountId(), ExchangeActLog.GIVEN_UP, TrafficDirection.IN, key, why, clock.instant());
    }

    private InboxMessage setAside(String key) {
        return InboxMessage.Key.of(key).stream()
                .map(one -> entities.find(InboxMessage.class, one, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found != null && found.isSetAside())
                .findFirst()
                .orElseThrow(() -> new NotFound("exchange.not-set-aside"));
    }

    /** Sends a pending message now instead of after its delay. */
    public void tryNow(String messageId) {
        entities.createQuery("""
                        select m from OutboxMessage m
                        where m.messageId = :id and m.sentAt is null""", OutboxMessage.class)
                .setParameter("id", messageId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("exchange.not-owed"))
                .tryAgain(clock.instant());
    }
}
