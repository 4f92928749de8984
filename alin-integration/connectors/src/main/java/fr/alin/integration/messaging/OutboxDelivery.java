package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.logging.Logger;

import fr.alin.shared.outbox.DueMessage;

/**
 * Carries what is owed by one carrier: at least once, oldest first for each destination. A destination that fails rests,
 * the others go on; the log says once that it is down and once that it is back.
 */
final class OutboxDelivery {

    static final int BATCH = 100;

    private static final String OUTBOX = "The outbox";
    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final OutboxLane promises;
    private final Carrier carrier;
    private final Backoff rests;

    OutboxDelivery(OutboxLane promises, Carrier carrier, Backoff rests) {
        this.promises = promises;
        this.carrier = carrier;
        this.rests = rests;
    }

    /** Never throws: a server drops a timer that fails, and what is owed must leave when the outbox is back. */
    void round() {
        if (rests.isResting(carrier.name()) || rests.isResting(OUTBOX)) {
            return;
        }
        try {
            carryWhatIsDue();
            back(OUTBOX);
        } catch (RuntimeException unreadable) {
            rest(OUTBOX, Reasons.of(unreadable));
        }
    }

    private void carryWhatIsDue() {
        var due = promises.due(rests.resting(), BATCH);
        if (due.isEmpty()) {
            return;
        }
        var next = due.get(0);
        try (var trip = carrier.open()) {
            for (var message : due) {
                next = message;
                if (!rests.isResting(message.destination())) {
                    carry(trip, message);
                }
            }
            back(carrier.name());
        } catch (CarrierDown down) {
            rest(carrier.name(), down.getMessage());
            promises.failed(next, down.getMessage(), Backoff.pause(1));
        }
    }

    private void carry(CarrierSession trip, DueMessage message) {
        try {
            trip.send(message);
        } catch (CarrierDown down) {
            throw down;
        } catch (DestinationDown down) {
            rest(message.destination(), down.getMessage());
            promises.failed(message, down.getMessage(), Backoff.pause(1));
            return;
        } catch (RuntimeException unsendable) {
            giveTime(message, unsendable);
            return;
        }
        promises.sent(message);
        back(message.destination());
    }

    private void giveTime(DueMessage message, RuntimeException unsendable) {
        if (message.attempts() == 0) {
            LOG.warning(() -> "Cannot send " + message + " (" + Reasons.of(unsendable) + "), it will be tried again");
        }
        promises.failed(message, Reasons.of(unsendable), pause(message.attempts()));
    }

    private static Duration pause(int attempts) {
        var pause = Duration.ofSeconds(5).multipliedBy(1L << Math.min(attempts, 12));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void rest(String name, String reason) {
        if (rests.begin(name) == 1) {
            LOG.warning(() -> name + " does not answer (" + reason + "): what is owed waits");
        }
    }

    private void back(String name) {
        if (rests.end(name)) {
            LOG.info(() -> name + " answers again");
        }
    }
}
