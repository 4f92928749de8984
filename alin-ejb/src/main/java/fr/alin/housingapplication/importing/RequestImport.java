package fr.alin.housingapplication.importing;

import fr.alin.shared.model.UniqueNumber;

/** Command: import the application with this number. */
public record RequestImport(UniqueNumber number) {}
