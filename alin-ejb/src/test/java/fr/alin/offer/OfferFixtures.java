package fr.alin.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.Dwelling;
import fr.alin.offer.model.EnergyClass;
import fr.alin.offer.model.Offer;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.Rent;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;

/** Offers as the handbook shows them. */
public final class OfferFixtures {

    public static final Instant NOW = Instant.parse("2020-10-01T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2020, 10, 1);
    public static final OfferReference T2_PARIS = new OfferReference("TOITS-75011");

    private OfferFixtures() {}

    /** Handbook #5: 841 €, 47 m², T2, Paris 11e, open until 7 October 2020, free from the 18th. */
    public static OfferPosting t2InParis() {
        return posting("75111", DwellingType.T2, "47", "741");
    }

    /** A flat with 100 € of charges. */
    public static OfferPosting posting(String commune, DwellingType type, String surface, String rent) {
        return posting(commune, type, surface, rent, DwellingKind.FLAT, LocalDate.of(2020, 10, 7));
    }

    public static OfferPosting posting(
            String commune, DwellingType type, String surface, String rent, DwellingKind kind, LocalDate closesOn) {
        return new OfferPosting(
                "Toits et Territoires",
                new OfferPlace(
                        new CommuneCode(commune),
                        "PARIS 11EME ARRONDISSEMENT",
                        "75011",
                        "12 rue des Lilas",
                        Optional.of(new Coordinates(48.85943, 2.37876))),
                new Dwelling(
                        kind,
                        type,
                        new BigDecimal(surface),
                        Optional.of(1),
                        true,
                        true,
                        Optional.of(EnergyClass.C),
                        Optional.of(EnergyClass.B)),
                new Rent(RentStandard.PLUS, new BigDecimal(rent), new BigDecimal("100")),
                LocalDate.of(2020, 10, 18),
                closesOn,
                "À cinq minutes du métro.");
    }

    public static Offer offer(String reference, OfferPosting posting) {
        return new Offer(new OfferReference(reference), "TOITS", 1, posting, CeilingZone.PARIS_ADJOINING, NOW);
    }
}
