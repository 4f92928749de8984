package fr.alin.integration.messaging;

import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.ShortText;
import fr.alin.shared.outbox.InboxService;
import fr.alin.shared.outbox.ReceivedText;

/**
 * Error handling that all queue listeners share. A message that cannot be read or is refused is set aside with its
 * reason and acknowledged, so that the queue continues; one that nobody known signed is kept under an id of its own, so
 * that it takes no other message's place, and is never sent again. Any other failure is thrown, so that the broker redelivers the
 * message.
 */
@Dependent
public class Reception {

    private static final Logger LOG = Logger.getLogger(Reception.class.getName());
    private static final int KEPT_OF_AN_OVERSIZED_BODY = 2000;

    @Inject
    InboxService inbox;

    /** Passes the message to the handler; a refused message is set aside, with the queue as its source. */
    public void receive(Incoming message, String queue, Handler handler) {
        try {
            handler.handle(message);
        } catch (UnknownSpeaker unknown) {
            var unsigned = new ReceivedText("", "unsigned/" + message.messageId(), InboxService.UNSIGNED);
            setAside(unsigned, message, queue, unknown.getMessage());
        } catch (RefusedText refused) {
            setAside(refused.text(), message, queue, refused.getMessage());
        } catch (MalformedMessage malformed) {
            setAside(message, queue, malformed.getMessage());
        } catch (BusinessException refused) {
            setAside(message, queue, reasonOf(refused));
        }
    }

    /**
     * Sets aside the refused part of a message whose other parts were applied. The suffix of its id and the kind mark
     * it as a part when an administrator resends it.
     */
    public void setAsidePart(String messageId, String queue, String body, String reason) {
        LOG.warning(() -> "Set aside a part of message " + messageId + " from " + queue);
        inbox.setAside(messageId + "/part", queue, Incoming.partOf("offers"), kept(body), reason);
    }

    /** The refusal's code, followed by its arguments. */
    public static String reasonOf(BusinessException refused) {
        return Stream.concat(
                        Stream.of(refused.code()), Stream.of(refused.args()).map(String::valueOf))
                .collect(Collectors.joining(" "));
    }

    /**
     * Sets aside what the broker could not deliver. Nobody has checked its signature: unless it is our own, it is kept
     * under an id of its own and never sent again.
     */
    void setAsideUndelivered(Incoming message, String queue, String reason, boolean own) {
        var id = "undelivered/" + message.sender() + "/" + message.messageId();
        var text = own
                ? new ReceivedText("", message.messageId(), message.kind())
                : new ReceivedText("", id, InboxService.UNSIGNED);
        setAside(text, message, queue, reason);
    }

    private void setAside(Incoming message, String queue, String reason) {
        var kind = message.isPart() ? "message" : message.kind(); // a partner cannot mark its own message as a part
        setAside(new ReceivedText(message.sender(), message.messageId(), kind), message, queue, reason);
    }

    private void setAside(ReceivedText text, Incoming message, String queue, String reason) {
        LOG.warning(() -> "Set aside " + message + " from " + queue + ": its reason is on the exchanges page");
        inbox.setAside(text, queue, kept(message.body()), reason);
    }

    private static String kept(String body) {
        if (body == null) {
            return "";
        }
        return body.length() > PartnerXml.MAX_BYTES ? ShortText.marked(body, KEPT_OF_AN_OVERSIZED_BODY) : body;
    }

    /** Processes the messages of one queue. */
    @FunctionalInterface
    public interface Handler {
        void handle(Incoming message);
    }
}
