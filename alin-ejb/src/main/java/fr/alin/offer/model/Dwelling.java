package fr.alin.offer.model;

import java.math.BigDecimal;
import java.util.Optional;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;

/** The home itself, as R-143 shows it. */
public record Dwelling(
        DwellingKind kind,
        DwellingType type,
        BigDecimal surface,
        Optional<Integer> floor,
        boolean lift,
        boolean accessible,
        Optional<EnergyClass> energyClass,
        Optional<EnergyClass> greenhouseClass) {

    /** @throws InvalidValueException {@code offer.surface-impossible} */
    public Dwelling {
        if (surface == null || surface.signum() <= 0 || surface.compareTo(BigDecimal.valueOf(1000)) > 0) {
            throw new InvalidValueException("offer.surface-impossible");
        }
    }
}
