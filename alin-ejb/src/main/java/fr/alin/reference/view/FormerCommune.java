package fr.alin.reference.view;

import fr.alin.shared.model.CommuneCode;

/**
 * A commune that has become a delegated or associated commune of another: its former code and name, and {@code today},
 * the commune that it belongs to.
 */
public record FormerCommune(CommuneCode code, String name, CommuneCode today) {}
