package fr.alin.integration.speaker;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import jakarta.ejb.EJBException;
import jakarta.jms.JMSException;
import jakarta.jms.Message;

import fr.alin.integration.messaging.UnknownSpeaker;
import fr.alin.shared.security.SignedText;

/**
 * What a message says of its sender, each part in its form and nothing verified yet.
 * See decision 102-messages-are-signed-with-ed25519.
 *
 * @param landlord code of the landlord that is said to speak
 * @param sentAt the time in {@code text}
 */
public record Claim(String landlord, String keyId, Instant sentAt, SignedText text, byte[] signature) {

    private static final Pattern LANDLORD = Pattern.compile("[A-Z0-9]{3,10}");
    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9._:-]{8,64}");
    private static final Pattern SENT_AT = Pattern.compile("[0-9T:.Z-]{20,30}");
    private static final Pattern KEY_ID = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern SIGNATURE = Pattern.compile("[A-Za-z0-9+/]{86}==");
    private static final Pattern DIGEST = Pattern.compile("(?:.*,)?\\s*sha-256=:([A-Za-z0-9+/]{43}=):\\s*(?:,.*)?");

    private static final int SHOWN = 60;

    /** The parts of a call by HTTP; its digest is that of header {@code Content-Digest} (RFC 9530). */
    public static Claim ofCall(UnaryOperator<String> header) {
        var parts = new Parts("message.unauthorized", header);
        var digest = DIGEST.matcher(parts.inForm("Content-Digest", DIGEST));
        return of(parts, "Alin-Landlord", "Alin-Message-Id", "Alin-Sent-At", "Alin-Key-Id", "Alin-Signature", text -> {
            digest.matches();
            return new SignedText(
                    text.messageId(),
                    text.sentAt(),
                    HexFormat.of().formatHex(Base64.getDecoder().decode(digest.group(1))));
        });
    }

    /**
     * The parts of a message by JMS, in string properties; its digest is that of the text's bytes in UTF-8.
     *
     * @throws EJBException when the message cannot be read from the broker, so that it is redelivered
     */
    public static Claim ofMessage(Message message, String text) {
        var body = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        var parts = new Parts("message.signature", name -> property(message, name.substring(1)));
        return of(
                parts,
                "@partnerKey",
                "@messageId",
                "@sentAt",
                "@keyId",
                "@signature",
                said -> SignedText.of(said.messageId(), said.sentAt(), body));
    }

    private static Claim of(
            Parts parts,
            String landlord,
            String messageId,
            String sentAt,
            String keyId,
            String signature,
            UnaryOperator<SignedText> digested) {
        var code = parts.inForm(landlord, LANDLORD);
        var said = new SignedText(parts.inForm(messageId, MESSAGE_ID), parts.inForm(sentAt, SENT_AT), "");
        return new Claim(
                code,
                parts.inForm(keyId, KEY_ID),
                parts.instant(sentAt, said.sentAt()),
                digested.apply(said),
                Base64.getDecoder().decode(parts.inForm(signature, SIGNATURE)));
    }

    private static String property(Message message, String name) {
        try {
            return message.getStringProperty(name);
        } catch (JMSException e) {
            throw new EJBException("Cannot read a message from the broker", e);
        }
    }

    /** Named parts of a message, and the code of the refusal when one is not in its form. */
    private record Parts(String code, UnaryOperator<String> source) {

        String inForm(String name, Pattern form) {
            var value = source.apply(name);
            if (value == null || !form.matcher(value).matches()) {
                throw refusal(name, value == null ? "" : value);
            }
            return value;
        }

        Instant instant(String name, String value) {
            try {
                return Instant.parse(value);
            } catch (DateTimeParseException e) {
                throw refusal(name, value);
            }
        }

        private UnknownSpeaker refusal(String name, String value) {
            var shown = value.codePoints()
                    .limit(SHOWN)
                    .map(point -> point < ' ' || point > '~' ? '?' : point)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
            return new UnknownSpeaker(code, name, shown.toString());
        }
    }
}
