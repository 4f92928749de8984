package fr.alin.integration.partners.message;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

import jakarta.jms.JMSException;

import fr.alin.integration.partners.behaviour.Behaviour;
import fr.alin.integration.partners.behaviour.Mood;

/** Sends in order what a partner has to say, signed, as often as it takes, in the partner's present mood. */
public final class Postman implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final long PAUSE_MILLIS = 500;

    private final BrokerLink link;
    private final Mood mood;
    private final AccessKey key;
    private final BlockingDeque<Outgoing> waiting = new LinkedBlockingDeque<>();
    private final Thread walker = new Thread(this::walk, "postman");

    public Postman(BrokerLink link, Mood mood, AccessKey key) {
        this.link = link;
        this.mood = mood;
        this.key = key;
        walker.setDaemon(true);
    }

    public void start() {
        walker.start();
    }

    public void post(List<Outgoing> messages) {
        waiting.addAll(messages);
    }

    /** How many are not sent yet. */
    public int waiting() {
        return waiting.size();
    }

    @Override
    public void close() {
        walker.interrupt();
    }

    private void walk() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Outgoing next = waiting.take();
                if (mood.is(Behaviour.DOWN) || !link.isConnected() || !sent(next)) {
                    waiting.addFirst(next);
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean sent(Outgoing message) {
        mood.waitIfSlow();
        try {
            Behaviour now = mood.behaviour();
            link.send(signed(disguised(message, now)));
            if (now == Behaviour.TWICE) {
                link.send(signed(message));
            }
            return true;
        } catch (JMSException e) {
            LOG.fine(() -> "Not sent yet: " + e.getMessage());
            return false;
        }
    }

    private Outgoing signed(Outgoing message) {
        String signature = message.signature().orElseGet(() -> key.sign(message.messageId(), message.text()));
        return new Outgoing(
                message.queue(),
                message.messageId(),
                message.kind(),
                message.partnerKey(),
                message.text(),
                Optional.of(signature).filter(text -> !text.isEmpty()));
    }

    /** Spoilt messages get ids of their own, so that the good one can still arrive later. */
    private static Outgoing disguised(Outgoing message, Behaviour behaviour) {
        String text = switch (behaviour) {
            case RUBBISH -> message.text().substring(0, message.text().length() / 2);
            case WRONG -> message.text().replaceAll(">[0-9][0-9.-]*<", ">beaucoup<");
            default -> message.text();
        };
        if (text.equals(message.text())) {
            return message;
        }
        String id = "spoilt-" + UUID.randomUUID();
        return new Outgoing(
                message.queue(), id, message.kind(), message.partnerKey(), text.replace(message.messageId(), id));
    }
}
