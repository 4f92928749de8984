package fr.alin.candidacy;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.ActiveCandidacyExists;
import fr.alin.candidacy.model.ApplicationHasLease;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** The transaction of "Je postule": one active candidacy at a time, for an open offer that suits the household. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class CandidacySubmission {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    HomeFiles homes;

    @Inject
    HousingApplicationService applications;

    @Inject
    OfferService offers;

    @Inject
    HomeAssessments assessments;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /**
     * @throws ActiveCandidacyExists when another candidacy of the application is active
     * @throws ApplicationHasLease when the application has led to a lease
     * @throws fr.alin.candidacy.model.HomeAlreadyLet when the home is let
     */
    public void submit(OfferReference reference) {
        var offer = offers.open(reference);
        homes.lock(reference, clock.instant()).admit(clock.instant());
        var profile = applications.searchProfile();
        if (candidacies.hasActive(profile.number())) {
            throw new ActiveCandidacyExists();
        }
        EligibilityObstacle.requireNone(assessments.of(profile, offer));
        var candidacy = new Candidacy(
                caller.accountId(), profile.number(), profile.registeredOn(), applied(offer), clock.instant());
        candidacy.keep(OfferEssentials.of(offer.posting()));
        candidacies.add(candidacy);
        requireNoLease(profile.number());
        events.fire(candidacy.submitted());
    }

    /** Asked after the insertion, which waits until a lease that ends the former candidacy is committed. */
    private void requireNoLease(UniqueNumber application) {
        if (candidacies.hasLease(application)) {
            throw new ApplicationHasLease();
        }
    }

    private static AppliedOffer applied(OfferDetails offer) {
        var posting = offer.posting();
        return new AppliedOffer(
                offer.reference(),
                offer.landlordCode(),
                posting.landlordName(),
                posting.dwelling().type(),
                posting.place().city(),
                posting.place().department(),
                posting.rent().withCharges());
    }
}
