package fr.alin.registration.model;

import fr.alin.shared.model.CommuneCode;

/** A district of a wanted commune, as the applicant named it. */
public record WantedDistrict(CommuneCode commune, String name) {}
