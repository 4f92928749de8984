package fr.alin.candidacy.view;

import java.time.Instant;

import fr.alin.housingapplication.event.DossierFactChange;

/**
 * What an update changed in the application of a candidacy after its approval.
 *
 * @param seen whether an advisor has said that she has seen it
 */
public record DossierChange(Instant at, DossierFactChange change, boolean seen) {}
