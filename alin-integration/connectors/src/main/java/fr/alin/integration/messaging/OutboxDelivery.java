package fr.alin.integration.messaging;

import java.time.Duration;
import java.util.logging.Logger;

import fr.alin.shared.outbox.DueMessage;

/**
 * Sends the due messages of one carrier: at least once, oldest first for each destination. A destination that fails is
 * paused, others continue. Each outage and its end are logged once.
 */
final class OutboxDelivery {

    private static final String OUTBOX = "The outbox";
    private static final Logger LOG = Logger.getLogger(OutboxDelivery.class.getName());
    private static final Duration MAX_PAUSE = Duration.ofHours(1);

    private final OutboxLane lane;
    private final Carrier carrier;
    private final Backoff backoff;
    private final int most;

    /** @param most how many messages a run sends */
    OutboxDelivery(OutboxLane lane, Carrier carrier, Backoff backoff, int most) {
        this.most = most;
        this.lane = lane;
        this.carrier = carrier;
        this.backoff = backoff;
    }

    /** Sends what is due. Never throws, because the server cancels a timer that fails. */
    void run() {
        if (backoff.isPaused(carrier.name()) || backoff.isPaused(OUTBOX)) {
            return;
        }
        try {
            sendDue();
            resume(OUTBOX);
        } catch (RuntimeException unreadable) {
            pauseAfterFailure(OUTBOX, Reasons.of(unreadable));
        }
    }

    private void sendDue() {
        var due = lane.due(backoff.paused(), most);
        if (due.isEmpty()) {
            return;
        }
        var next = due.get(0);
        try (var session = carrier.open()) {
            for (var message : due) {
                next = message;
                if (!backoff.isPaused(message.destination())) {
                    send(session, message);
                }
            }
            resume(carrier.name());
        } catch (CarrierDown down) {
            pauseAfterFailure(carrier.name(), down.getMessage());
            lane.failed(next, down.getMessage(), Backoff.pause(1));
        }
    }

    private void send(CarrierSession session, DueMessage message) {
        try {
            session.send(message);
        } catch (CarrierDown down) {
            throw down;
        } catch (DestinationDown down) {
            pauseAfterFailure(message.destination(), down.getMessage());
            lane.failed(message, down.getMessage(), Backoff.pause(1));
            return;
        } catch (RuntimeException unsendable) {
            postpone(message, unsendable);
            return;
        }
        lane.sent(message);
        resume(message.destination());
    }

    private void postpone(DueMessage message, RuntimeException unsendable) {
        if (message.attempts() == 0) {
            LOG.warning(() -> "Cannot send " + message + " (" + Reasons.of(unsendable) + "), it will be tried again");
        }
        lane.failed(message, Reasons.of(unsendable), pause(message.attempts()));
    }

    private static Duration pause(int attempts) {
        var pause = Duration.ofSeconds(5).multipliedBy(1L << Math.min(attempts, 12));
        return pause.compareTo(MAX_PAUSE) < 0 ? pause : MAX_PAUSE;
    }

    private void pauseAfterFailure(String name, String reason) {
        if (backoff.fail(name) == 1) {
            LOG.warning(() -> name + " does not answer (" + reason + "): its messages wait");
        }
    }

    private void resume(String name) {
        if (backoff.succeed(name)) {
            LOG.info(() -> name + " answers again");
        }
    }
}
