package fr.alin.candidacy;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.Obstacle;
import fr.alin.candidacy.view.OfferProspect;
import fr.alin.eligibility.model.Assessment;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.ApplicationOverview;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** Shows an applicant whether she can apply for an offer. Applying checks everything again. */
@Stateless
@RolesAllowed(Role.APPLICANT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProspectService {

    @Inject
    CandidacyQueries queries;

    @Inject
    HousingApplicationService applications;

    @Inject
    OfferService offers;

    @Inject
    HomeAssessments assessments;

    @Inject
    CurrentCaller caller;

    public OfferProspect prospect(OfferReference reference) {
        var offer = offers.details(reference);
        var assessment = applications.findSearchProfile().map(profile -> assessments.of(profile, offer));
        return new OfferProspect(offer, queries.countActiveOn(reference), assessment, obstacle(offer, assessment));
    }

    private Optional<Obstacle> obstacle(OfferDetails offer, Optional<Assessment> assessment) {
        if (offer.withdrawn()) {
            return Optional.of(Obstacle.WITHDRAWN);
        } else if (!offer.open()) {
            return Optional.of(offer.state() == OfferState.UPCOMING ? Obstacle.NOT_YET_OPEN : Obstacle.CLOSED);
        } else if (assessment.isEmpty()) {
            return Optional.of(isInOwnName() ? Obstacle.NOT_VALIDATED : Obstacle.IDENTITY_NOT_CONFIRMED);
        }
        return queries.activeOfferOf(caller.accountId())
                .map(active -> active.equals(offer.reference()) ? Obstacle.SAME_OFFER : Obstacle.ACTIVE_CANDIDACY)
                .or(() -> assessment
                        .get()
                        .firstObstacle()
                        .map(EligibilityObstacle::new)
                        .map(EligibilityObstacle::reason));
    }

    private boolean isInOwnName() {
        return applications
                .overview()
                .map(ApplicationOverview::identityConfirmed)
                .orElse(true);
    }
}
