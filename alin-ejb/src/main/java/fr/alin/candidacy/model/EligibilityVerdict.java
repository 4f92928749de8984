package fr.alin.candidacy.model;

/** Whether a household may have a home, rule by rule, with the figures each rule compared. */
public record EligibilityVerdict(TypologyCheck typology, SurfaceCheck surface, EffortCheck effort) {

    public boolean isEligible() {
        return typology.holds() && surface.holds() && effort.holds();
    }

    /** Refuses with the first rule that does not hold. */
    public void requireEligible() {
        if (!typology.holds()) {
            throw new DwellingTypeNotSuited();
        }
        if (!surface.holds()) {
            throw new SurfaceTooSmall();
        }
        if (!effort.holds()) {
            throw new RentTooHigh(effort.highestRent());
        }
    }
}
