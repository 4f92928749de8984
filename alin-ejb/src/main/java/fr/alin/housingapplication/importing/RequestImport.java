package fr.alin.housingapplication.importing;

import fr.alin.shared.model.UniqueNumber;

/** Ask for the application of that number. */
public record RequestImport(UniqueNumber number) {}
