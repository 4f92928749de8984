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
 * A message with its sender's landlord code and signature, not yet verified. See decision 22-soap-by-a-servlet-of-ours.
 *
 * @param landlord landlord code of property {@code partnerKey}; empty if missing or malformed
 * @param signature property {@code signature}, in hexadecimal: HMAC-SHA256 of the message's id, a line feed and its
 *     text
 */
record SignedMessage(Incoming incoming, String landlord, String signature) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3,10}");
    private static final Pattern SIGNATURE = Pattern.compile("[0-9a-fA-F]{64}");

    /** @throws EJBException when the message cannot be read from the broker, so that it is redelivered */
    static SignedMessage of(Message message) {
        try {
            return new SignedMessage(
                    Incoming.of(message),
                    inForm(CODE, message.getStringProperty("partnerKey")),
                    inForm(SIGNATURE, message.getStringProperty("signature")));
        } catch (JMSException e) {
            throw new EJBException("Cannot read a message from the broker", e);
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
