package fr.alin.candidacy;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.CandidateList;
import fr.alin.candidacy.model.Obstacle;
import fr.alin.candidacy.view.OfferProspect;
import fr.alin.eligibility.model.Assessment;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.ApplicationOverview;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.OfferService;
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
    HomeFiles homes;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyQueries queries;

    @Inject
    HousingApplicationService applications;

    @Inject
    OfferService offers;

    @Inject
    HomeAssessments assessments;

    @Inject
    CandidateLists lists;

    @Inject
    CurrentCaller caller;

    public OfferProspect prospect(OfferReference reference) {
        var offer = offers.details(reference);
        var profile = applications.findSearchProfile();
        var assessment = profile.map(found -> assessments.of(found, offer));
        var obstacle = ofOffer(offer)
                .or(() -> profile.map(this::ofApplication).orElseGet(this::withoutProfile))
                .or(() -> ofCandidacy(reference))
                .or(() -> assessment
                        .flatMap(Assessment::firstObstacle)
                        .map(EligibilityObstacle::new)
                        .map(EligibilityObstacle::reason));
        return new OfferProspect(
                offer,
                queries.countActiveOn(reference),
                assessment,
                obstacle,
                obstacle.filter(found -> found == Obstacle.CLOSED)
                        .flatMap(closed -> lists.lastOf(reference))
                        .map(CandidateList::sentAt));
    }

    private Optional<Obstacle> ofOffer(OfferDetails offer) {
        return switch (offer.state()) {
            case WITHDRAWN -> Optional.of(Obstacle.WITHDRAWN);
            case UPCOMING -> Optional.of(Obstacle.NOT_YET_OPEN);
            case CLOSED -> Optional.of(homes.isReturned(offer.reference()) ? Obstacle.HOME_RETURNED : Obstacle.CLOSED);
            case LET -> Optional.of(Obstacle.HOME_LET);
            case OPEN -> homes.isLet(offer.reference()) ? Optional.of(Obstacle.HOME_LET) : Optional.empty();
        };
    }

    private Optional<Obstacle> ofApplication(SearchProfile profile) {
        return candidacies.hasLease(profile.number()) ? Optional.of(Obstacle.LEASE_SIGNED) : Optional.empty();
    }

    private Optional<Obstacle> withoutProfile() {
        return Optional.of(isInOwnName() ? Obstacle.NOT_VALIDATED : Obstacle.IDENTITY_NOT_CONFIRMED);
    }

    private Optional<Obstacle> ofCandidacy(OfferReference reference) {
        return queries.activeOfferOf(caller.accountId())
                .map(active -> active.equals(reference) ? Obstacle.SAME_OFFER : Obstacle.ACTIVE_CANDIDACY);
    }

    private boolean isInOwnName() {
        return applications
                .overview()
                .map(ApplicationOverview::identityConfirmed)
                .orElse(true);
    }
}
