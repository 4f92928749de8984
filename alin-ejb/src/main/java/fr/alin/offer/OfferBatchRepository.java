package fr.alin.offer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.offer.view.BatchOutcome;
import fr.alin.shared.outbox.MessageIdUsed;

/**
 * Receipts of landlords' messages with their outcomes, written in the same transaction as their effect.
 * See decision 105-an-id-belongs-to-its-sender.
 */
@ApplicationScoped
class OfferBatchRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * Records a message. A second delivery at the same time waits until the first one ends.
     *
     * @return false when this message of this landlord was processed before
     * @throws MessageIdUsed when the landlord has used its id for another content
     */
    public boolean accept(String landlordCode, String messageId, String digest, Instant now) {
        var isNew = entities.createNativeQuery("""
                        insert into offer_batch (landlord_code, message_id, received_at, digest) values (?1, ?2, ?3, ?4)
                        on conflict (landlord_code, message_id) do nothing""")
                        .setParameter(1, landlordCode)
                        .setParameter(2, messageId)
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .setParameter(4, digest)
                        .executeUpdate()
                == 1;
        if (!isNew && !isContent(landlordCode, messageId, digest)) {
            throw new MessageIdUsed();
        }
        return isNew;
    }

    /** Whether the known message has this content, or its content is not known. */
    private boolean isContent(String landlordCode, String messageId, String digest) {
        return !entities.createNativeQuery("""
                        select 1 from offer_batch
                        where landlord_code = ?1 and message_id = ?2 and digest in ('', ?3)""")
                .setParameter(1, landlordCode)
                .setParameter(2, messageId)
                .setParameter(3, digest)
                .getResultList()
                .isEmpty();
    }

    /** Stores the outcome of an accepted message. */
    public void store(String landlordCode, String messageId, BatchOutcome outcome) {
        entities.createNativeQuery("""
                        update offer_batch set outcome = ?3
                        where landlord_code = ?1 and message_id = ?2""")
                .setParameter(1, landlordCode)
                .setParameter(2, messageId)
                .setParameter(3, OutcomeText.write(outcome))
                .executeUpdate();
    }

    /** The outcome of a message that was processed before. */
    public Optional<BatchOutcome> outcome(String landlordCode, String messageId) {
        @SuppressWarnings("unchecked")
        List<String> kept = entities.createNativeQuery("""
                        select outcome from offer_batch
                        where landlord_code = ?1 and message_id = ?2 and outcome is not null""")
                .setParameter(1, landlordCode)
                .setParameter(2, messageId)
                .getResultList();
        return kept.stream().findFirst().map(OutcomeText::read);
    }

    /** Deletes receipts older than the moment. */
    public int deleteBefore(Instant moment) {
        return entities.createNativeQuery("delete from offer_batch where received_at < ?1")
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
