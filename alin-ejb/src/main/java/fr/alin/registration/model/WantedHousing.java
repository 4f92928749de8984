package fr.alin.registration.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;

/** The requested home: at most eight communes in order of preference, and whether other communes are acceptable. */
public record WantedHousing(
        Optional<DwellingKind> kind,
        List<DwellingType> types,
        List<CommuneCode> communes,
        boolean extended,
        Optional<Integer> personsToHouse,
        Optional<BigDecimal> maximumRent,
        HousingWishes wishes) {

    public WantedHousing {
        kind = Absent.toEmpty(kind);
        types = Absent.toEmpty(types);
        communes = Absent.toEmpty(communes);
        personsToHouse = Absent.toEmpty(personsToHouse);
        maximumRent = Absent.toEmpty(maximumRent);
        wishes = wishes == null ? HousingWishes.none() : wishes;
    }
}
