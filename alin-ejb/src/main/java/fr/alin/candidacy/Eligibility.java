package fr.alin.candidacy;

import fr.alin.candidacy.model.EligibilityPolicy;
import fr.alin.candidacy.model.EligibilityVerdict;
import fr.alin.candidacy.model.HouseholdLimits;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.view.OfferDetails;

/** Hands a household and an offer to the one policy, for whoever asks: before applying, when applying, at the review. */
final class Eligibility {

    private static final EligibilityPolicy POLICY = new EligibilityPolicy();

    private Eligibility() {}

    static EligibilityVerdict of(SearchProfile household, OfferDetails offer) {
        return assess(
                new HouseholdLimits(household.dwellingTypes(), household.minimumSurface(), household.monthlyIncome()),
                offer);
    }

    static EligibilityVerdict of(ApplicationDossier household, OfferDetails offer) {
        return assess(
                new HouseholdLimits(household.dwellingTypes(), household.minimumSurface(), household.monthlyIncome()),
                offer);
    }

    private static EligibilityVerdict assess(HouseholdLimits limits, OfferDetails offer) {
        var posting = offer.posting();
        var dwelling = posting.dwelling();
        return POLICY.assess(
                limits, dwelling.type(), dwelling.surface(), posting.rent().withCharges());
    }
}
