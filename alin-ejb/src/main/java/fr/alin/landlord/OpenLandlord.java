package fr.alin.landlord;

import java.util.Optional;

import fr.alin.landlord.model.LandlordCode;
import fr.alin.shared.model.Siren;

/** Command of an administrator to add a landlord. */
public record OpenLandlord(LandlordCode code, String name, Optional<Siren> siren) {}
