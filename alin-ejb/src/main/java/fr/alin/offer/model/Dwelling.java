package fr.alin.offer.model;

import java.math.BigDecimal;
import java.util.Optional;

import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;

/**
 * The home itself, as R-143 shows it.
 *
 * @param surface habitable, in m²
 * @param usefulSurface habitable plus half of the annexes, in m² (surface utile)
 * @param floor 0 is the ground floor
 * @param newBuilding never let before
 * @param rplsId ten digits of the home in the national register of social housing (RPLS)
 */
public record Dwelling(
        DwellingKind kind,
        DwellingType type,
        BigDecimal surface,
        Optional<BigDecimal> usefulSurface,
        Optional<Integer> floor,
        boolean lift,
        Accessibility accessibility,
        Annexes annexes,
        Optional<Heating> heating,
        EnergyLabels labels,
        boolean newBuilding,
        Optional<String> rplsId) {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);
    private static final int RPLS_DIGITS = 10;

    /** @throws ImpossibleOfferValue {@code offer.surface-impossible}, {@code offer.floor-impossible}, {@code offer.rpls-malformed} */
    public Dwelling {
        surface = OfferAmounts.of(surface);
        usefulSurface = usefulSurface.map(OfferAmounts::of);
        if (surface == null || !isSurface(surface)) {
            throw new ImpossibleOfferValue("surface", surface, "offer.surface-impossible");
        }
        if (usefulSurface.isPresent() && !isSurface(usefulSurface.get())) {
            throw new ImpossibleOfferValue("usefulSurface", usefulSurface.get(), "offer.surface-impossible");
        }
        if (floor.isPresent() && (floor.get() < -5 || floor.get() > 60)) {
            throw new ImpossibleOfferValue("floor", floor.get(), "offer.floor-impossible");
        }
        if (rplsId.isPresent() && !isRplsId(rplsId.get())) {
            throw new ImpossibleOfferValue("rplsId", rplsId.get(), "offer.rpls-malformed");
        }
    }

    /** A home with the mandatory fields only. */
    public Dwelling(
            DwellingKind kind,
            DwellingType type,
            BigDecimal surface,
            Optional<Integer> floor,
            boolean lift,
            boolean accessible,
            Optional<EnergyClass> energyClass,
            Optional<EnergyClass> greenhouseClass) {
        this(
                kind,
                type,
                surface,
                Optional.empty(),
                floor,
                lift,
                Accessibility.of(accessible),
                Annexes.NONE,
                Optional.empty(),
                new EnergyLabels(energyClass, greenhouseClass, Optional.empty()),
                false,
                Optional.empty());
    }

    public boolean accessible() {
        return accessibility.accessible();
    }

    public Optional<EnergyClass> energyClass() {
        return labels.energy();
    }

    public Optional<EnergyClass> greenhouseClass() {
        return labels.greenhouse();
    }

    private static boolean isSurface(BigDecimal squareMetres) {
        return squareMetres.signum() > 0
                && squareMetres.compareTo(LARGEST) <= 0
                && !OfferAmounts.isTooFine(squareMetres);
    }

    private static boolean isRplsId(String text) {
        return text.length() == RPLS_DIGITS && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }
}
