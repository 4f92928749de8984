package fr.alin.integration.messaging;

import java.util.regex.Pattern;

import jakarta.ejb.EJBException;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;

/**
 * A message as it came from a queue.
 *
 * @param messageId chosen by the sender once for all deliveries; where it is missing, the broker's own id
 * @param identified whether the sender's id was there
 * @param body the text; null when the message is of another kind than text
 */
public record Incoming(String messageId, boolean identified, String kind, String body) {

    static final String MESSAGE_ID = "messageId";
    static final String KIND = "kind";

    private static final String PART = "-part";

    private static final Pattern ID_FORM = Pattern.compile("[A-Za-z0-9._:-]{8,64}");
    private static final Pattern KIND_FORM = Pattern.compile("[A-Za-z0-9._-]{1,60}");

    /** @throws EJBException when the broker cannot hand the message over, so that it is delivered again */
    public static Incoming of(Message message) {
        try {
            var chosen = message.getStringProperty(MESSAGE_ID);
            var kind = message.getStringProperty(KIND);
            var identified = hasForm(chosen, ID_FORM);
            return new Incoming(
                    identified ? chosen : message.getJMSMessageID(),
                    identified,
                    hasForm(kind, KIND_FORM) ? kind : "message",
                    message instanceof TextMessage text ? text.getText() : null);
        } catch (JMSException e) {
            throw new EJBException("The broker cannot hand a message over", e);
        }
    }

    /** The id in the text stands for a missing property: unlike the broker's, it is the same when the text is sent twice. */
    public String messageIdOr(String written) {
        return identified ? messageId : written;
    }

    /** The kind of what is set aside of a message whose rest has had its effect. */
    static String partOf(String kind) {
        return kind + PART;
    }

    /** Whether it says to be what was once set aside of a message. */
    public boolean isPart() {
        return kind.endsWith(PART);
    }

    private static boolean hasForm(String text, Pattern form) {
        return text != null && form.matcher(text).matches();
    }

    /** The text may hold personal data and stays out of the logs. */
    @Override
    public String toString() {
        return kind + " " + messageId;
    }
}
