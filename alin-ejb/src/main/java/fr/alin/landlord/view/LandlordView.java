package fr.alin.landlord.view;

import java.util.Optional;

import fr.alin.landlord.model.Landlord;

/**
 * A landlord.
 *
 * @param siren nine digits, if known
 * @param active whether its systems and agents may act
 */
public record LandlordView(String code, String name, Optional<String> siren, boolean active) {

    public static LandlordView of(Landlord landlord) {
        return new LandlordView(landlord.code(), landlord.name(), landlord.siren(), landlord.isActive());
    }
}
