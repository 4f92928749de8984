package fr.alin.offer.model;

import java.io.Serializable;
import java.math.BigDecimal;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.RentStandard;

/** What the home costs a month; what a household must afford is the rent with its charges. */
public record Rent(RentStandard standard, BigDecimal withoutCharges, BigDecimal charges) implements Serializable {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(10_000);

    /** @throws InvalidValueException {@code offer.rent-impossible} */
    public Rent {
        if (withoutCharges == null || withoutCharges.signum() <= 0 || withoutCharges.compareTo(HIGHEST) > 0) {
            throw new InvalidValueException("offer.rent-impossible");
        }
        if (charges == null || charges.signum() < 0 || charges.compareTo(HIGHEST) > 0) {
            throw new InvalidValueException("offer.rent-impossible");
        }
    }

    public BigDecimal withCharges() {
        return withoutCharges.add(charges);
    }
}
