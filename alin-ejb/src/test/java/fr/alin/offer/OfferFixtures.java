package fr.alin.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import fr.alin.offer.model.AccessEquipment;
import fr.alin.offer.model.Accessibility;
import fr.alin.offer.model.Annexes;
import fr.alin.offer.model.Contingent;
import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.Dwelling;
import fr.alin.offer.model.EnergyClass;
import fr.alin.offer.model.EnergyLabels;
import fr.alin.offer.model.Entrance;
import fr.alin.offer.model.Financing;
import fr.alin.offer.model.Heating;
import fr.alin.offer.model.OfferDates;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.PostedOffer;
import fr.alin.offer.model.Rent;
import fr.alin.offer.model.Reservation;
import fr.alin.offer.model.ReservationMode;
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

    public static PostedOffer posted(String reference, long version, OfferPosting posting) {
        return new PostedOffer(
                new OfferReference(reference),
                "TOITS",
                version,
                posting,
                CeilingZone.PARIS_ADJOINING,
                false,
                Optional.empty());
    }

    /** A posting with every field set. */
    public static OfferPosting fullPosting() {
        return new OfferPosting(
                "Toits et Territoires",
                new OfferPlace(
                        new CommuneCode("2A004"),
                        "AJACCIO",
                        "20000",
                        "1 rue d'Été",
                        new Entrance("Les \"Lilas\"", "B\\2", "3", "12"),
                        true,
                        Optional.of(new Coordinates(41.9267, 8.7369))),
                fullDwelling(),
                new Rent(
                        RentStandard.PLAI,
                        Optional.of(Financing.PLAI_ADP),
                        new BigDecimal("391.04"),
                        new BigDecimal("72.50"),
                        Optional.of(new BigDecimal("30.00")),
                        Optional.of(new BigDecimal("41.10")),
                        Optional.of(new BigDecimal("391.04"))),
                new Reservation(ReservationMode.STOCK, new Contingent("5"), "CV-2026, {7}", 5),
                new OfferDates(
                        LocalDate.of(2020, 9, 1),
                        LocalDate.of(2020, 10, 18),
                        LocalDate.of(2020, 10, 7),
                        Optional.of(LocalDate.of(2020, 11, 2))),
                "NULL, \"guillemets\" et \\ : à deux pas\nde l'école.");
    }

    private static Dwelling fullDwelling() {
        return new Dwelling(
                DwellingKind.HOUSE,
                DwellingType.T4,
                new BigDecimal("81.50"),
                Optional.of(new BigDecimal("88.25")),
                Optional.of(0),
                false,
                new Accessibility(true, Set.of(AccessEquipment.STEP_FREE_SHOWER, AccessEquipment.ADAPTED_BATH)),
                new Annexes(true, true, false, true, true),
                Optional.of(Heating.COLLECTIVE_GAS),
                new EnergyLabels(
                        Optional.of(EnergyClass.D), Optional.of(EnergyClass.B), Optional.of(LocalDate.of(2019, 5, 4))),
                true,
                Optional.of("0123456789"));
    }

    public static PostedOffer offer(String reference, OfferPosting posting) {
        return posted(reference, 1, posting);
    }
}
