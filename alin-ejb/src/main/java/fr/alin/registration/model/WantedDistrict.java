package fr.alin.registration.model;

import fr.alin.shared.model.CommuneCode;

/** A wanted district of a commune, in the applicant's own words. */
public record WantedDistrict(CommuneCode commune, String name) {}
