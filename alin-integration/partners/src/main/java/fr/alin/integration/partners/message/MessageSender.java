package fr.alin.integration.partners.message;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

import jakarta.jms.JMSException;

import fr.alin.integration.partners.behaviour.Behaviour;
import fr.alin.integration.partners.behaviour.BehaviourSwitch;

/** Sends a partner's messages in order, signed, with retries and the simulated behaviour. */
public final class MessageSender implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MessageSender.class.getName());
    private static final long PAUSE_MILLIS = 500;

    private final BrokerLink link;
    private final BehaviourSwitch behaviour;
    private final PartnerKey key;
    private final BlockingDeque<Outgoing> waiting = new LinkedBlockingDeque<>();
    private final Thread thread = new Thread(this::run, "sender");

    public MessageSender(BrokerLink link, BehaviourSwitch behaviour, PartnerKey key) {
        this.link = link;
        this.behaviour = behaviour;
        this.key = key;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    public void post(List<Outgoing> messages) {
        waiting.addAll(messages);
    }

    /** Number of messages not sent yet. */
    public int waiting() {
        return waiting.size();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Outgoing next = waiting.take();
                if (behaviour.is(Behaviour.DOWN) || !link.isConnected() || !sent(next)) {
                    waiting.addFirst(next);
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean sent(Outgoing message) {
        behaviour.waitIfSlow();
        try {
            Behaviour current = behaviour.current();
            send(corrupted(message, current));
            if (current == Behaviour.TWICE) {
                send(message);
            }
            return true;
        } catch (JMSException e) {
            LOG.fine(() -> "Not sent yet: " + e.getMessage());
            return false;
        }
    }

    private void send(Outgoing message) throws JMSException {
        byte[] body = message.text().getBytes(StandardCharsets.UTF_8);
        link.send(message, key.sign(message.messageId(), Instant.now(), body));
    }

    /** Corrupted messages get a new id, so that the valid one can still arrive later. */
    private static Outgoing corrupted(Outgoing message, Behaviour current) {
        String text = switch (current) {
            case RUBBISH -> message.text().substring(0, message.text().length() / 2);
            case WRONG -> message.text().replaceAll(">[0-9][0-9.-]*<", ">beaucoup<");
            default -> message.text();
        };
        if (text.equals(message.text())) {
            return message;
        }
        String id = "corrupted-" + UUID.randomUUID();
        return new Outgoing(
                message.queue(), id, message.kind(), message.partnerKey(), text.replace(message.messageId(), id));
    }
}
