package fr.alin.landlord;

import java.util.Optional;

import fr.alin.landlord.model.LandlordCode;

/** An administrator connects a landlord. */
public record OpenLandlord(LandlordCode code, String name, Optional<String> siren) {}
