package fr.alin.offer.model;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/**
 * What a candidate relies on when she applies for a home.
 *
 * @param surface habitable, in m²
 * @param rent without charges, euros a month
 * @param charges euros a month
 */
public record OfferEssentials(
        DwellingType type,
        BigDecimal surface,
        BigDecimal rent,
        BigDecimal charges,
        RentStandard standard,
        LocalDate availableOn,
        boolean accessible,
        LocalDate closesOn)
        implements Serializable {

    public OfferEssentials {
        surface = OfferAmounts.of(surface);
        rent = OfferAmounts.of(rent);
        charges = OfferAmounts.of(charges);
    }

    public static OfferEssentials of(OfferPosting posting) {
        return new OfferEssentials(
                posting.dwelling().type(),
                posting.dwelling().surface(),
                posting.rent().withoutCharges(),
                posting.rent().charges(),
                posting.rent().standard(),
                posting.availableOn(),
                posting.dwelling().accessible(),
                posting.dates().closesOn());
    }

    /** The facts that differ, in the order of {@link OfferFact}. */
    public List<FactChange> changesTo(OfferEssentials later) {
        return Stream.of(OfferFact.values())
                .map(fact -> new FactChange(fact, text(fact), later.text(fact)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /**
     * The facts that are to the detriment of a candidate: a smaller home, a higher rent or higher charges, another type or
     * financing, an access that is no longer there. A later day of availability is not among them, since building works take
     * what they take.
     */
    public List<FactChange> worsenedBy(OfferEssentials later) {
        return changesTo(later).stream()
                .filter(change -> isWorse(change.fact(), later))
                .toList();
    }

    private boolean isWorse(OfferFact fact, OfferEssentials later) {
        return switch (fact) {
            case TYPE, STANDARD -> true;
            case SURFACE -> later.surface.compareTo(surface) < 0;
            case RENT -> later.rent.compareTo(rent) > 0;
            case CHARGES -> later.charges.compareTo(charges) > 0;
            case AVAILABLE_ON, CLOSES_ON -> false;
            case ACCESSIBLE -> accessible;
        };
    }

    /** What the home is and costs, in one line; another line as soon as one of these facts changes. */
    public String mark() {
        return Stream.of(OfferFact.values())
                .filter(fact -> fact != OfferFact.CLOSES_ON)
                .map(this::text)
                .collect(joining(" "));
    }

    private String text(OfferFact fact) {
        return switch (fact) {
            case TYPE -> type.name();
            case SURFACE -> surface.toPlainString();
            case RENT -> rent.toPlainString();
            case CHARGES -> charges.toPlainString();
            case STANDARD -> standard.name();
            case AVAILABLE_ON -> availableOn.toString();
            case ACCESSIBLE -> Boolean.toString(accessible);
            case CLOSES_ON -> closesOn.toString();
        };
    }
}
