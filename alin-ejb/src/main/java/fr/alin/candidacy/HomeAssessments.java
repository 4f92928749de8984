package fr.alin.candidacy;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.Home;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.Incomes;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.housingapplication.view.HouseholdMeans;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.view.OfferDetails;
import fr.alin.reference.ReferenceService;
import fr.alin.shared.time.Today;

/**
 * Applies today's eligibility rules to a household and an offer. Used before applying, when applying and at the review.
 */
@ApplicationScoped
class HomeAssessments {

    @Inject
    EligibilityService eligibility;

    @Inject
    ReferenceService reference;

    @Inject
    Clock clock;

    Assessment of(SearchProfile profile, OfferDetails offer) {
        return assess(profile.household(), profile.incomes(), offer);
    }

    Assessment of(ApplicationDossier dossier, OfferDetails offer) {
        return assess(dossier.household(), dossier.incomes(), offer);
    }

    Assessment of(HouseholdMeans means, OfferDetails offer) {
        return assess(means.household(), means.incomes(), offer);
    }

    private Assessment assess(Household household, Incomes incomes, OfferDetails offer) {
        var today = Today.of(clock).inParis();
        return eligibility.assess(household, incomes, home(offer, today), today);
    }

    private Home home(OfferDetails offer, LocalDate day) {
        var posting = offer.posting();
        var commune = posting.place().commune();
        var standard = posting.rent().standard();
        var dwelling = posting.dwelling();
        return new Home(
                commune,
                reference.zoningOf(commune).zoneFor(standard, day),
                standard,
                dwelling.type(),
                dwelling.surface(),
                posting.rent().withCharges(),
                dwelling.accessible());
    }
}
