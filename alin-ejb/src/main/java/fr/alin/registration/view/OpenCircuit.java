package fr.alin.registration.view;

import java.time.Instant;

/** A registration site that failed several times in a row: since when it is left alone, and when it is tried again. */
public record OpenCircuit(Instant since, Instant nextProbeAt) {}
