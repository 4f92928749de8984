package fr.alin.candidacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.candidacy.model.ClosingReason;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.outbox.ReceivedText;

/**
 * A landlord's message that a home is not to be had any more, since a day.
 *
 * @param words what the landlord says beside, read by the candidates; may be empty
 */
public record RecordClosedHome(
        String messageId,
        String landlordCode,
        OfferReference home,
        ClosingReason reason,
        LocalDate date,
        String words) {

    public RecordClosedHome {
        words = TypedText.prose(words);
    }

    /** Without a word beside. */
    public RecordClosedHome(
            String messageId, String landlordCode, OfferReference home, ClosingReason reason, LocalDate date) {
        this(messageId, landlordCode, home, reason, date, "");
    }

    /**
     * Which message it is.
     *
     * @param digest of its content; empty for one that came by no carrier
     */
    public ReceivedText text(Optional<Instant> sentAt, String digest) {
        return new ReceivedText(landlordCode, messageId, "HOME_CLOSED", home.value(), sentAt, digest);
    }
}
