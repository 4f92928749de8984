package fr.alin.privacy.view;

import java.time.Instant;

import fr.alin.housingapplication.event.DossierPurpose;

/** One reading of a dossier as its owner sees it: when, for what, and the candidacy or landlord it was about. */
public record DossierReading(Instant at, DossierPurpose purpose, String about) {}
