package fr.alin.candidacy;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.EligibilityPolicy;
import fr.alin.candidacy.model.EligibilityVerdict;
import fr.alin.candidacy.model.HouseholdLimits;
import fr.alin.candidacy.model.Obstacle;
import fr.alin.candidacy.persistence.CandidacyReadings;
import fr.alin.candidacy.view.OfferProspect;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.ApplicationOverview;
import fr.alin.offer.OfferService;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** Tells an applicant, before any click, whether an offer can be applied for; applying checks it all again. */
@Stateless
@RolesAllowed(Role.APPLICANT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProspectService {

    @Inject
    CandidacyReadings readings;

    @Inject
    HousingApplicationService applications;

    @Inject
    OfferService offers;

    @Inject
    CurrentCaller caller;

    private final EligibilityPolicy eligibility = new EligibilityPolicy();

    public OfferProspect prospect(OfferReference reference) {
        var offer = offers.details(reference);
        var verdict =
                applications.overview().filter(ApplicationOverview::validated).map(validated -> verdict(offer));
        return new OfferProspect(offer, readings.countActiveOn(reference), verdict, obstacle(offer, verdict));
    }

    private Optional<Obstacle> obstacle(OfferDetails offer, Optional<EligibilityVerdict> verdict) {
        if (offer.withdrawn()) {
            return Optional.of(Obstacle.WITHDRAWN);
        } else if (!offer.open()) {
            return Optional.of(Obstacle.CLOSED);
        } else if (verdict.isEmpty()) {
            return Optional.of(Obstacle.NOT_VALIDATED);
        }
        return readings.activeOfferOf(caller.accountId())
                .map(active -> active.equals(offer.reference()) ? Obstacle.SAME_OFFER : Obstacle.ACTIVE_CANDIDACY)
                .or(() -> unsuited(verdict.get()));
    }

    private static Optional<Obstacle> unsuited(EligibilityVerdict verdict) {
        if (!verdict.typology().holds()) {
            return Optional.of(Obstacle.TYPE);
        } else if (!verdict.surface().holds()) {
            return Optional.of(Obstacle.SURFACE);
        }
        return verdict.effort().holds() ? Optional.empty() : Optional.of(Obstacle.RENT);
    }

    private EligibilityVerdict verdict(OfferDetails offer) {
        var profile = applications.searchProfile();
        var dwelling = offer.posting().dwelling();
        return eligibility.assess(
                new HouseholdLimits(profile.dwellingTypes(), profile.minimumSurface(), profile.monthlyIncome()),
                dwelling.type(),
                dwelling.surface(),
                offer.posting().rent().withCharges());
    }
}
