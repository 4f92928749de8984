package fr.alin.reference;

import java.io.Serializable;

/**
 * Loads a file of income ceilings, or only checks it with {@code dryRun}. Without {@code replaceLoaded}, a set that is
 * already loaded is a fault.
 */
public record LoadCeilings(String csv, boolean replaceLoaded, boolean dryRun) implements Serializable {}
