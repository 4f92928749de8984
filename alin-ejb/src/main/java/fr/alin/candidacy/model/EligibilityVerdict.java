package fr.alin.candidacy.model;

/** Whether a household may have a home, rule by rule, with the figures each rule compared. */
public record EligibilityVerdict(TypologyCheck typology, SurfaceCheck surface, EffortCheck effort) {

    public boolean isEligible() {
        return typology.holds() && surface.holds() && effort.holds();
    }
}
