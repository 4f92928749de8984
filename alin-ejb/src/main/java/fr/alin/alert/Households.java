package fr.alin.alert;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import fr.alin.alert.model.AlertLimits;
import fr.alin.alert.model.SearchPlaces;
import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.Home;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.model.NewOffer;
import fr.alin.reference.view.Zoning;

/** Eligibility of the households that have alerts. */
@ApplicationScoped
class Households {

    @Inject
    EligibilityService eligibility;

    SearchPlaces places(SearchProfile profile) {
        return new SearchPlaces(profile.requestedCommunes(), profile.neighbouringCommunes(), profile.departments());
    }

    AlertLimits limits(SearchProfile profile, LocalDate today) {
        var limits = eligibility.limits(profile.household(), profile.incomes(), today);
        return new AlertLimits(limits.dwellingTypes(), limits.minimumSurface(), limits.highestRent());
    }

    boolean mayHave(SearchProfile profile, NewOffer offer, Zoning zoning, LocalDate today) {
        var home = new Home(
                offer.commune(),
                zoning.zoneFor(offer.standard(), today),
                offer.standard(),
                offer.type(),
                offer.surface(),
                offer.rentWithCharges(),
                offer.accessible());
        return eligibility
                .assess(profile.household(), profile.incomes(), home, today)
                .mayApply();
    }
}
