package fr.alin.reference.view;

import fr.alin.shared.model.CommuneCode;

/** What a page needs to name a commune. */
public record CommuneLabel(CommuneCode code, String name, String postalCode, String departmentCode) {}
