package fr.alin.alert;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.alin.alert.model.SearchPlaces;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.HouseholdMember;
import fr.alin.eligibility.model.Incomes;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.model.NewOffer;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.UniqueNumber;

/** A household that looks in Brest, and homes in and around Brest. */
public final class AlertFixtures {

    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final CommuneCode BREST = new CommuneCode("29019");
    public static final CommuneCode GUIPAVAS = new CommuneCode("29075");
    public static final CommuneCode MORLAIX = new CommuneCode("29151");
    public static final SearchPlaces AROUND_BREST = new SearchPlaces(Set.of(BREST), Set.of(GUIPAVAS), Set.of("29"));

    private AlertFixtures() {}

    /** A T2 of 47 m² at 500 €. */
    public static NewOffer offer(CommuneCode commune) {
        return new OfferDraft().in(commune).build();
    }

    /** One adult with this monthly income and this tax income of two years ago. */
    public static SearchProfile alone(String monthlyIncome, String taxIncome) {
        return new SearchProfile(
                new UniqueNumber("0290920621114ACLOG"),
                "0000000001",
                LocalDate.of(2025, 9, 14),
                new Household(List.of(new HouseholdMember(LocalDate.of(1980, 5, 3), false)), List.of(), false, 0, 0),
                new Incomes(Map.of(2024, new BigDecimal(taxIncome)), new BigDecimal(monthlyIncome), BigDecimal.ZERO),
                AROUND_BREST.requested(),
                AROUND_BREST.neighbouring(),
                AROUND_BREST.departments());
    }
}
