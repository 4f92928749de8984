package fr.alin.housingapplication.view;

import java.util.List;

import fr.alin.housingapplication.model.document.HouseholdRole;

/** The documents of one person, under the title "Demandeur ANNE PORTE". */
public record PersonDocuments(HouseholdRole role, String name, List<DocumentGroup> groups) {}
