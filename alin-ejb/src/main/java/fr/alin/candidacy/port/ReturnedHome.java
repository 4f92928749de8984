package fr.alin.candidacy.port;

import java.time.Instant;
import java.time.LocalDate;

import fr.alin.shared.model.OfferReference;

/**
 * A home that goes back to its landlord, because no list of candidates left in time.
 *
 * @param proposeBy the last day to propose candidates
 */
public record ReturnedHome(OfferReference home, String landlordCode, LocalDate proposeBy, Instant returnedAt) {}
