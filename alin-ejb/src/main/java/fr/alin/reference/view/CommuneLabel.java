package fr.alin.reference.view;

import fr.alin.shared.model.CommuneCode;

/** A commune's name for pages. */
public record CommuneLabel(CommuneCode code, String name, String postalCode, String departmentCode) {}
