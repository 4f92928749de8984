package fr.alin.candidacy.model;

import java.util.Optional;

/** Whether a household may have a home, rule by rule, with the figures each rule compared. */
public record EligibilityVerdict(TypologyCheck typology, SurfaceCheck surface, EffortCheck effort) {

    public boolean isEligible() {
        return obstacle().isEmpty();
    }

    /** The first rule that does not hold. */
    public Optional<Obstacle> obstacle() {
        if (!typology.holds()) {
            return Optional.of(Obstacle.TYPE);
        } else if (!surface.holds()) {
            return Optional.of(Obstacle.SURFACE);
        }
        return effort.holds() ? Optional.empty() : Optional.of(Obstacle.RENT);
    }

    /** Refuses with that first rule. */
    public void requireEligible() {
        obstacle().ifPresent(rule -> {
            throw switch (rule) {
                case TYPE -> new DwellingTypeNotSuited();
                case SURFACE -> new SurfaceTooSmall();
                default -> new RentTooHigh(effort.highestRent());
            };
        });
    }
}
