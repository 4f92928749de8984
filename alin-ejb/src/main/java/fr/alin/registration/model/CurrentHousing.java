package fr.alin.registration.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;

/** The household's current home. The housing benefit counts as income. */
public record CurrentHousing(
        List<CurrentHousingKind> kinds,
        Optional<DwellingKind> dwellingKind,
        Optional<DwellingType> dwellingType,
        Optional<BigDecimal> surface,
        Optional<Integer> occupants,
        Optional<BigDecimal> monthlyRent,
        Optional<BigDecimal> housingBenefit,
        Optional<String> landlordName,
        Optional<String> landlordSiren,
        boolean ownsDwelling) {

    public CurrentHousing {
        kinds = Absent.toEmpty(kinds);
        dwellingKind = Absent.toEmpty(dwellingKind);
        dwellingType = Absent.toEmpty(dwellingType);
        surface = Absent.toEmpty(surface);
        occupants = Absent.toEmpty(occupants);
        monthlyRent = Absent.toEmpty(monthlyRent);
        housingBenefit = Absent.toEmpty(housingBenefit);
        landlordName = Absent.toEmpty(landlordName);
        landlordSiren = Absent.toEmpty(landlordSiren);
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "CurrentHousing[masked]";
    }
}
