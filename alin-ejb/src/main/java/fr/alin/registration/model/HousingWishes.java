package fr.alin.registration.model;

import java.util.List;
import java.util.Optional;

/**
 * Wishes about the home that no rule uses.
 *
 * @param anyKind a flat or a house
 * @param shared a room in a shared flat
 * @param ownership interested in homes for sale
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

    /** No wishes stated. */
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
