package fr.alin.integration.messaging;

import java.util.regex.Pattern;

import jakarta.ejb.EJBException;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;

/**
 * A message received from a queue.
 *
 * @param messageId the sender's id, the same for all deliveries; if missing, the broker's id
 * @param identified whether the sender gave an id
 * @param body the text; null if this is not a text message
 * @param sender code of the landlord that says it sent it, which is not proved by it; empty if missing or malformed
 */
public record Incoming(String messageId, boolean identified, String kind, String body, String sender) {

    static final String MESSAGE_ID = "messageId";
    static final String KIND = "kind";
    static final String PARTNER_KEY = "partnerKey";

    private static final String PART = "-part";

    private static final Pattern ID_FORM = Pattern.compile("[A-Za-z0-9._:-]{8,64}");
    private static final Pattern KIND_FORM = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final Pattern SENDER_FORM = Pattern.compile("[A-Z0-9]{3,10}");

    /** A message of nobody in particular. */
    public Incoming(String messageId, boolean identified, String kind, String body) {
        this(messageId, identified, kind, body, "");
    }

    /** @throws EJBException when the message cannot be read from the broker, so that it is redelivered */
    public static Incoming of(Message message) {
        try {
            var chosen = message.getStringProperty(MESSAGE_ID);
            var kind = message.getStringProperty(KIND);
            var sender = message.getStringProperty(PARTNER_KEY);
            var identified = hasForm(chosen, ID_FORM);
            return new Incoming(
                    identified ? chosen : message.getJMSMessageID(),
                    identified,
                    hasForm(kind, KIND_FORM) ? kind : "message",
                    message instanceof TextMessage text ? text.getText() : null,
                    hasForm(sender, SENDER_FORM) ? sender : "");
        } catch (JMSException e) {
            throw new EJBException("Cannot read a message from the broker", e);
        }
    }

    /**
     * The sender's id, else the one in the text, which stays the same when the text is resent, unlike the broker's.
     */
    public String messageIdOr(String written) {
        return identified ? messageId : written;
    }

    /** The kind of a set-aside part of a message whose other parts were applied. */
    static String partOf(String kind) {
        return kind + PART;
    }

    /** Whether this is a part of a message that was set aside. */
    public boolean isPart() {
        return isPart(kind);
    }

    static boolean isPart(String kind) {
        return kind.endsWith(PART);
    }

    private static boolean hasForm(String text, Pattern form) {
        return text != null && form.matcher(text).matches();
    }

    /** Without the text, which may contain personal data. */
    @Override
    public String toString() {
        return kind + " " + messageId;
    }
}
