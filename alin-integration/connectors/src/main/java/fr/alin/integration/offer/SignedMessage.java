package fr.alin.integration.offer;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

import jakarta.ejb.EJBException;
import jakarta.jms.JMSException;
import jakarta.jms.Message;

import fr.alin.integration.messaging.Incoming;
import fr.alin.landlord.LandlordDirectory;

/**
 * A message with what its sender says to be known by. See decision 22-soap-by-a-servlet-of-ours.
 *
 * @param landlord the code of property {@code partnerKey}; empty when there is none of that form
 * @param signature property {@code signature}, in hexadecimal: HMAC-SHA256 of the message's id, a line feed and its text
 */
record SignedMessage(Incoming incoming, String landlord, String signature) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,10}");
    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-fA-F]{64}");

    /** @throws EJBException when the broker cannot hand the message over, so that it is delivered again */
    static SignedMessage of(Message message) {
        try {
            return new SignedMessage(
                    Incoming.of(message),
                    inForm(CODE, message.getStringProperty("partnerKey")),
                    inForm(SIGNATURE, message.getStringProperty("signature")));
        } catch (JMSException e) {
            throw new EJBException("The broker cannot hand a message over", e);
        }
    }

    boolean isSigned(LandlordDirectory landlords) {
        return incoming.identified()
                && incoming.body() != null
                && !landlord.isEmpty()
                && !signature.isEmpty()
                && landlords.isSigned(landlord, content(), HexFormat.of().parseHex(signature));
    }

    private byte[] content() {
        return (incoming.messageId() + "\n" + incoming.body()).getBytes(StandardCharsets.UTF_8);
    }

    private static String inForm(Pattern form, String text) {
        return text != null && form.matcher(text).matches() ? text : "";
    }
}
