package fr.alin.candidacy.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;

/**
 * A home whose list is to be sent, or has been sent.
 *
 * @param proposeBy last day on which the list may leave
 * @param asked how many candidates its landlord says it expects
 * @param validated candidates who may join the list; of a list that has left, those who were sent
 * @param toReview candidates who wait for an advisor: to be reviewed, or not suited any more since the home changed
 * @param sentAt when it left
 */
public record HomeListLine(
        OfferReference home,
        DwellingType type,
        String city,
        String landlordName,
        LocalDate closesOn,
        LocalDate proposeBy,
        int asked,
        int validated,
        int toReview,
        boolean held,
        Optional<Instant> sentAt) {}
