package fr.alin.candidacy;

import java.time.LocalDate;

import fr.alin.candidacy.model.ClosingReason;
import fr.alin.shared.model.OfferReference;

/** A landlord's message that a home is not to be had any more, since a day. */
public record RecordClosedHome(
        String messageId, String landlordCode, OfferReference home, ClosingReason reason, LocalDate date) {}
