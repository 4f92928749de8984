package fr.alin.integration.partners.landlord;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import fr.alin.contract.landlord.Answer;
import fr.alin.contract.landlord.HomeClosed;
import fr.alin.contract.landlord.Offers;
import fr.alin.contract.landlord.Publication;
import fr.alin.integration.partners.message.MessageCodec;
import fr.alin.integration.partners.message.Outgoing;
import fr.alin.integration.partners.page.ParisTime;

/** Writes the messages that the landlord sends, with its name and the moment of sending. */
final class LandlordLetters {

    private final Clock clock;

    LandlordLetters(Clock clock) {
        this.clock = clock;
    }

    /** The same homes have the same id all day, so that sending them again has no effect. */
    Outgoing homes(List<Publication> homes, LocalDate day) {
        var content = new StringBuilder(day.toString());
        homes.forEach(home -> content.append(home.getReference()).append(home.getVersion()));
        var id = UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
        return offers(homes, id.toString());
    }

    Outgoing offers(List<?> entries, String messageId) {
        Offers offers = new Offers();
        offers.setMessageId(messageId);
        offers.setLandlord(LandlordSystem.CODE);
        offers.setLandlordName(LandlordSystem.NAME);
        offers.setSentAt(now());
        offers.getEntries().addAll(entries);
        return outgoing(LandlordSystem.OFFERS, messageId, "offers", offers);
    }

    Outgoing answer(Answer answer) {
        answer.setLandlord(LandlordSystem.CODE);
        answer.setSentAt(now());
        return outgoing(LandlordSystem.ANSWERS, answer.getMessageId(), "answer", answer);
    }

    Outgoing homeClosed(HomeClosed closed) {
        closed.setLandlord(LandlordSystem.CODE);
        closed.setSentAt(now());
        return outgoing(LandlordSystem.ANSWERS, closed.getMessageId(), "home-closed", closed);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ParisTime.ZONE);
    }

    private static Outgoing outgoing(String queue, String messageId, String kind, Object content) {
        return new Outgoing(queue, messageId, kind, LandlordSystem.CODE, MessageCodec.LANDLORD.write(content));
    }
}
