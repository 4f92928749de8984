package fr.alin.integration.messaging;

import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import fr.alin.shared.error.BusinessException;
import fr.alin.shared.outbox.InboxService;

/**
 * Common behaviour of the queue listeners. A message that cannot be read or is refused is set aside with its reason
 * and acknowledged, so that the queue continues. Any other failure is thrown, so that the broker redelivers the
 * message.
 */
@Dependent
public class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class.getName());
    private static final int KEPT_OF_AN_OVERSIZED_BODY = 2000;

    @Inject
    InboxService inbox;

    /** Passes the message to the handler. If the handler refuses it, sets it aside under the name of the queue. */
    public void take(Incoming message, String queue, Handler handler) {
        try {
            handler.handle(message);
        } catch (MalformedMessage malformed) {
            setAside(message, queue, malformed.getMessage());
        } catch (BusinessException refused) {
            setAside(message, queue, reasonOf(refused));
        }
    }

    /** Sets aside a part of a message whose other parts were applied. When sent again it is recognised as a part. */
    public void setAsidePart(String messageId, String queue, String body, String reason) {
        LOG.warning(() -> "Set aside a part of message " + messageId + " from " + queue);
        inbox.setAside(messageId + "/part", queue, Incoming.partOf("offers"), kept(body), reason);
    }

    /** The code of a refusal with its arguments. */
    public static String reasonOf(BusinessException refused) {
        return Stream.concat(
                        Stream.of(refused.code()), Stream.of(refused.args()).map(String::valueOf))
                .collect(Collectors.joining(" "));
    }

    private void setAside(Incoming message, String queue, String reason) {
        LOG.warning(() -> "Set aside " + message + " from " + queue + ": its reason is on the exchanges page");
        var kind = message.isPart() ? "message" : message.kind(); // only we make parts
        inbox.setAside(message.messageId(), queue, kind, kept(message.body()), reason);
    }

    private static String kept(String body) {
        if (body == null) {
            return "";
        }
        return body.length() > PartnerXml.MAX_BYTES ? body.substring(0, KEPT_OF_AN_OVERSIZED_BODY) + "…" : body;
    }

    /** Handles a message of one queue. */
    @FunctionalInterface
    public interface Handler {
        void handle(Incoming message);
    }
}
