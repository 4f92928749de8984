package fr.alin.alert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;

import fr.alin.offer.model.NewOffer;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;

/** Builds a new offer; by default a T2 flat of 47 m² at 500 € on the third floor in Brest. */
public final class OfferDraft {

    private OfferReference reference = new OfferReference("TOITS-1");
    private CommuneCode commune = AlertFixtures.BREST;
    private DwellingKind kind = DwellingKind.FLAT;
    private OptionalInt floor = OptionalInt.of(3);
    private boolean lift;
    private boolean accessible;
    private RentStandard standard = RentStandard.PLUS;
    private BigDecimal rent = new BigDecimal("500.00");
    private LocalDate availableOn = AlertFixtures.TODAY;

    public OfferDraft called(String newReference) {
        reference = new OfferReference(newReference);
        return this;
    }

    public OfferDraft in(CommuneCode newCommune) {
        commune = newCommune;
        return this;
    }

    public OfferDraft kind(DwellingKind newKind) {
        kind = newKind;
        return this;
    }

    public OfferDraft floor(OptionalInt newFloor) {
        floor = newFloor;
        return this;
    }

    public OfferDraft lift(boolean hasLift) {
        lift = hasLift;
        return this;
    }

    public OfferDraft accessible(boolean isAccessible) {
        accessible = isAccessible;
        return this;
    }

    public OfferDraft standard(RentStandard newStandard) {
        standard = newStandard;
        return this;
    }

    public OfferDraft rent(String newRent) {
        rent = new BigDecimal(newRent);
        return this;
    }

    public OfferDraft availableOn(LocalDate day) {
        availableOn = day;
        return this;
    }

    public NewOffer build() {
        return new NewOffer(
                reference,
                commune,
                "Brest",
                "29200",
                kind,
                DwellingType.T2,
                new BigDecimal("47.00"),
                floor,
                lift,
                accessible,
                standard,
                rent,
                availableOn,
                LocalDate.of(2026, 12, 4));
    }
}
