package fr.alin.candidacy.port;

import java.time.Instant;

import fr.alin.candidacy.event.AppliedOffer;

/** The applicant of a dossier that a landlord has gives the home up. */
public record LandlordRenunciation(String candidacyReference, AppliedOffer offer, Instant renouncedAt) {}
