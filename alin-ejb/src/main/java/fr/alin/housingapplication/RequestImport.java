package fr.alin.housingapplication;

import fr.alin.shared.model.UniqueNumber;

/** Ask for the application of that number. */
public record RequestImport(UniqueNumber number) {}
