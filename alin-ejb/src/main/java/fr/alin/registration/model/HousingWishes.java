package fr.alin.registration.model;

import java.util.List;
import java.util.Optional;

/**
 * Wishes for the home that no rule decides by.
 *
 * @param anyKind flat or house alike
 * @param shared a room in a shared home
 * @param ownership wants to be told of homes for sale
 */
public record HousingWishes(
        boolean anyKind,
        Optional<Answer> shared,
        Optional<Answer> groundFloor,
        Optional<Answer> lift,
        Optional<Answer> parking,
        Optional<Answer> ownership,
        List<WantedDistrict> districts) {

    public HousingWishes {
        shared = Absent.toEmpty(shared);
        groundFloor = Absent.toEmpty(groundFloor);
        lift = Absent.toEmpty(lift);
        parking = Absent.toEmpty(parking);
        ownership = Absent.toEmpty(ownership);
        districts = Absent.toEmpty(districts);
    }

    /** None was told. */
    public static HousingWishes none() {
        return new HousingWishes(
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
