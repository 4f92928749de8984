package fr.alin.registration.view;

import java.time.Instant;

/** An open circuit: since when, and when the next probe is due. */
public record OpenCircuit(Instant since, Instant nextProbeAt) {}
