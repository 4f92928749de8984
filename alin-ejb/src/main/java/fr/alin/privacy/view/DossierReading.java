package fr.alin.privacy.view;

import java.time.Instant;

import fr.alin.housingapplication.event.DossierPurpose;

/** One reading of a dossier as its owner sees it: time, purpose, and the candidacy or landlord concerned, if any. */
public record DossierReading(Instant at, DossierPurpose purpose, String about) {}
