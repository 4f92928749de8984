package fr.alin.candidacy;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.ActiveCandidacyExists;
import fr.alin.candidacy.model.ApplicationHasLease;
import fr.alin.candidacy.model.AppliedBefore;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.ranking.Scores;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.Applicant;
import fr.alin.housingapplication.view.SearchProfile;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/**
 * The transaction of "Je postule": one active candidacy at a time, for an open offer that suits the household.
 * Offer, application and home are locked before anything is judged; the home last, since all its candidates wait for it.
 * See decision 79-applying-is-exactly-once.
 */
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
    AlinSettings settings;

    @Inject
    Scores scores;

    @Inject
    EmployerRequests employers;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /**
     * Applies, if the application's site has reported lately; otherwise does nothing.
     *
     * @return the status of the new candidacy, or that of the one which the same request has made already; empty if the
     *     site is to be asked first
     * @throws OfferChangedMeanwhile when the home is no longer what the page said
     * @throws fr.alin.shared.error.RowsBusy when others hold the offer, the application or the home for too long
     * @throws ActiveCandidacyExists when another candidacy of the application is active
     * @throws ApplicationHasLease when the application has led to a lease
     * @throws fr.alin.candidacy.model.HomeAlreadyLet when the home is let
     */
    public Optional<CandidacyStatus> submit(ApplyForOffer asked) {
        var offer = hold(asked);
        return applications.holdFreshApplicant().map(applicant -> submit(asked, offer, applicant));
    }

    /** The same by the last report of the site, however old, since it was asked and has not answered, or has just now. */
    public CandidacyStatus submitAsReported(ApplyForOffer asked) {
        return submit(asked, hold(asked), applications.holdApplicant());
    }

    private OfferDetails hold(ApplyForOffer asked) {
        return offers.hold(asked.offer(), settings.applyWait());
    }

    private CandidacyStatus submit(ApplyForOffer asked, OfferDetails offer, Applicant applicant) {
        var profile = applicant.profile();
        var assessment = assessments.of(profile, offer);
        var home = homes.lock(asked.offer(), clock.instant());
        var before = candidacies.appliedBefore(caller.accountId(), asked.key(), profile.number());
        return before.sameRequest().orElseGet(() -> {
            offers.requireOpen(offer);
            requireAsShown(asked, offer);
            home.admit(clock.instant());
            requireFree(before);
            EligibilityObstacle.requireNone(assessment);
            var candidacy = candidacy(asked, profile, offer);
            candidacy.rate(scores.of(applicant.priority(), offer, before.renounced()));
            candidacies.add(candidacy);
            var submitted = candidacy.submitted();
            events.fire(submitted);
            applicant.validating().ifPresent(company -> employers.ask(company, submitted.subject()));
            return CandidacyStatus.SUBMITTED;
        });
    }

    private static void requireAsShown(ApplyForOffer asked, OfferDetails offer) {
        var now = OfferEssentials.of(offer.posting()).mark();
        if (asked.shown().filter(shown -> !shown.equals(now)).isPresent()) {
            throw new OfferChangedMeanwhile();
        }
    }

    private static void requireFree(AppliedBefore before) {
        if (before.active()) {
            throw new ActiveCandidacyExists();
        }
        if (before.leased()) {
            throw new ApplicationHasLease();
        }
    }

    private Candidacy candidacy(ApplyForOffer asked, SearchProfile profile, OfferDetails offer) {
        var candidacy = new Candidacy(
                        caller.accountId(), profile.number(), profile.registeredOn(), applied(offer), clock.instant())
                .requestedWith(asked.key());
        candidacy.keep(OfferEssentials.of(offer.posting()));
        return candidacy;
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
