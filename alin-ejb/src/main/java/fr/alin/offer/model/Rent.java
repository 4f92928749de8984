package fr.alin.offer.model;

import java.math.BigDecimal;
import java.util.Optional;

import fr.alin.shared.model.RentStandard;

/**
 * The cost of the home, in euros a month. Affordability is judged on the rent with charges.
 *
 * @param accessoryRent part of the rent for annexes (loyers accessoires)
 * @param heatingCharges part of the charges for heating and hot water
 * @param deposit paid once; at most one month of rent (art. 22 of the law of 6 July 1989)
 */
public record Rent(
        RentStandard standard,
        Optional<Financing> financing,
        BigDecimal withoutCharges,
        BigDecimal charges,
        Optional<BigDecimal> accessoryRent,
        Optional<BigDecimal> heatingCharges,
        Optional<BigDecimal> deposit) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(10_000);

    /**
     * @throws ImpossibleOfferValue {@code offer.rent-impossible}, {@code offer.amount-impossible},
     *     {@code offer.part-exceeds-whole}, {@code offer.deposit-too-high},
     *     {@code offer.financing-contradicts-standard}
     */
    public Rent {
        withoutCharges = OfferAmounts.of(withoutCharges);
        charges = OfferAmounts.of(charges);
        accessoryRent = accessoryRent.map(OfferAmounts::of);
        heatingCharges = heatingCharges.map(OfferAmounts::of);
        deposit = deposit.map(OfferAmounts::of);
        if (isImpossible(withoutCharges) || withoutCharges.signum() == 0) {
            throw new ImpossibleOfferValue("rent", withoutCharges, "offer.rent-impossible");
        }
        checkAmount("charges", charges);
        checkPart("accessoryRent", accessoryRent, withoutCharges, "offer.part-exceeds-whole");
        checkPart("heatingCharges", heatingCharges, charges, "offer.part-exceeds-whole");
        checkPart("deposit", deposit, withoutCharges, "offer.deposit-too-high");
        if (financing.isPresent() && contradicts(financing.get(), standard)) {
            throw new ImpossibleOfferValue("financing", financing.get(), "offer.financing-contradicts-standard");
        }
    }

    /** A rent with the mandatory fields only. */
    public Rent(RentStandard standard, BigDecimal withoutCharges, BigDecimal charges) {
        this(standard, Optional.empty(), withoutCharges, charges, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public BigDecimal withCharges() {
        return withoutCharges.add(charges);
    }

    private static void checkAmount(String field, BigDecimal amount) {
        if (isImpossible(amount)) {
            throw new ImpossibleOfferValue(field, amount, "offer.amount-impossible");
        }
    }

    private static boolean isImpossible(BigDecimal amount) {
        return amount == null || amount.signum() < 0 || amount.compareTo(HIGHEST) > 0 || OfferAmounts.isTooFine(amount);
    }

    private static void checkPart(String field, Optional<BigDecimal> part, BigDecimal whole, String code) {
        if (part.isPresent()) {
            checkAmount(field, part.get());
            if (part.get().compareTo(whole) > 0) {
                throw new ImpossibleOfferValue(field, part.get(), code);
            }
        }
    }

    private static boolean contradicts(Financing financing, RentStandard standard) {
        return financing.standard().filter(implied -> implied != standard).isPresent();
    }
}
