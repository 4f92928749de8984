package fr.alin.reference;

/**
 * A file of income ceilings to load, or with {@code dryRun} only to check; without {@code replaceLoaded} a set that is
 * loaded already is a fault.
 */
public record LoadCeilings(String csv, boolean replaceLoaded, boolean dryRun) {}
