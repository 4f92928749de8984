package fr.alin.integration.landlord;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

import fr.alin.contract.ContractSchemas;
import fr.alin.contract.landlord.Answer;
import fr.alin.contract.landlord.HomeClosed;
import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.messaging.PartnerXml;

/**
 * Reads what a landlord says of a dossier or a home. The digest is that of the content, written again in one form, so that it is
 * the same by both carriers.
 */
final class AnswerReader {

    /** A message that is sent again may say when; that is no other content. */
    private static final OffsetDateTime ANY_MOMENT = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final LandlordAnswerMapper mapper = new LandlordAnswerMapper();

    /** @throws MalformedMessage for what is not of the contract, or speaks with another id or for another landlord */
    ReadAnswer read(Incoming message) {
        var written = Format.ANSWERS.read(message.body());
        return written instanceof HomeClosed closed ? read(message, closed) : read(message, (Answer) written);
    }

    private ReadAnswer read(Incoming message, Answer answer) {
        check(message, "answer", answer.getMessageId(), answer.getLandlord());
        var command = mapper.toCommand(answer);
        var sentAt = answer.getSentAt().toInstant();
        answer.setSentAt(ANY_MOMENT);
        var text = command.text(Optional.of(sentAt), digest(answer));
        return new ReadAnswer(text, news -> news.take(text, command), news -> news.rehearse(text, command));
    }

    private ReadAnswer read(Incoming message, HomeClosed closed) {
        check(message, "homeClosed", closed.getMessageId(), closed.getLandlord());
        var command = mapper.toCommand(closed);
        var sentAt = closed.getSentAt().toInstant();
        closed.setSentAt(ANY_MOMENT);
        var text = command.text(Optional.of(sentAt), digest(closed));
        return new ReadAnswer(text, news -> news.take(text, command), news -> news.rehearse(text, command));
    }

    private static void check(Incoming message, String root, String messageId, String landlord) {
        if (!message.messageIdOr(messageId).equals(messageId)) {
            throw new MalformedMessage("/" + root + "/@messageId = \"" + messageId + "\": message.another-id");
        }
        if (!message.sender().equals(landlord)) {
            throw new MalformedMessage("/" + root + "/@landlord = \"" + landlord + "\": message.another-landlord");
        }
    }

    private static String digest(Object content) {
        try {
            var text = Format.ANSWERS.write(content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Initialised lazily, at the first message. */
    private static final class Format {
        static final PartnerXml<Object> ANSWERS =
                PartnerXml.strict(ContractSchemas.landlord(), Answer.class, HomeClosed.class);
    }
}
