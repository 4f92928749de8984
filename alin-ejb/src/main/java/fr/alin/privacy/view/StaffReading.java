package fr.alin.privacy.view;

import java.time.Instant;
import java.util.Optional;

import fr.alin.housingapplication.event.DossierPurpose;

/**
 * A reading of a dossier, as the data protection officer sees it.
 *
 * @param reader account of who read it; empty for the system
 * @param about the candidacy or the landlord; may be empty
 */
public record StaffReading(Instant at, DossierPurpose purpose, Optional<Long> reader, String about) {}
