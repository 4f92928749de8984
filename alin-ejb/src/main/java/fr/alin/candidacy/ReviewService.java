package fr.alin.candidacy;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.RefusalReason;
import fr.alin.candidacy.persistence.CandidacyReadings;
import fr.alin.candidacy.persistence.CandidacyRepository;
import fr.alin.candidacy.persistence.ReviewQueue;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.housingapplication.dossier.DossierService;
import fr.alin.housingapplication.model.LookUpReason;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.model.SensitiveFacts;
import fr.alin.housingapplication.model.SensitiveNeed;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.offer.OfferService;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** How an advisor reads pending candidacies and decides on them (R-156, stage 2). */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class ReviewService {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyReadings readings;

    @Inject
    ReviewQueue queue;

    @Inject
    DossierService dossiers;

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

    /** Candidacies that wait for a decision, 200 at most: those whose offer closes soonest first, then the oldest. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ReviewLine> pending() {
        return queue.pending();
    }

    /**
     * The dossier with its checks; that it was read is noted for its owner.
     *
     * @throws ReasonNotStated when it waits for no decision and a colleague took the last one
     */
    public ReviewDossier open(long candidacyId) {
        var candidacy = work(candidacyId);
        return dossier(candidacy, () -> dossiers.forReview(candidacy.application(), candidacy.reference()), false);
    }

    /** Any dossier, for a reason that is noted for its owner; nothing sensitive can be asked for from there. */
    public ReviewDossier lookUp(long candidacyId, LookUpReason reason) {
        var candidacy = find(candidacyId);
        return dossier(candidacy, () -> dossiers.lookUp(candidacy.application(), reason, candidacy.reference()), true);
    }

    /**
     * What the application says on one sensitive matter; that it was looked at, and why, is noted for its owner.
     *
     * @throws ReasonNotStated when she has no decision to take on it
     */
    public SensitiveFacts sensitive(long candidacyId, SensitiveNeed need) {
        var candidacy = work(candidacyId);
        return dossiers.sensitive(candidacy.application(), need, candidacy.reference());
    }

    private static ApplicationDossier read(Supplier<ApplicationDossier> reading) {
        try {
            return reading.get();
        } catch (NoHousingApplication gone) {
            throw new DossierGone();
        }
    }

    private CandidacyFacts work(long candidacyId) {
        var candidacy = find(candidacyId);
        if (!candidacy.isWorkOf(caller.accountId())) {
            throw new ReasonNotStated();
        }
        return candidacy;
    }

    private CandidacyFacts find(long candidacyId) {
        return readings.facts(candidacyId).orElseThrow(CandidacyNotFound::new);
    }

    private ReviewDossier dossier(CandidacyFacts candidacy, Supplier<ApplicationDossier> reading, boolean lookedUp) {
        var application = read(reading);
        var offer = offers.details(candidacy.offer().reference());
        return new ReviewDossier(
                candidacy.id(),
                candidacy.version(),
                candidacy.reference(),
                candidacy.status(),
                candidacy.submittedAt(),
                candidacy.offer(),
                application,
                offer,
                assessments.of(application, offer),
                readings.position(candidacy),
                readings.countBefore(candidacy.application(), candidacy.id()),
                readings.history(candidacy.id()),
                lookedUp);
    }

    /** @throws fr.alin.housingapplication.model.IdentityNotConfirmed while the site does not name the account's holder */
    public void approve(long candidacyId, long version) {
        var candidacy = asRead(candidacyId, version);
        dossiers.requireIdentity(candidacy.facts().application());
        events.fire(candidacy.approve(caller.accountId(), clock.instant()));
    }

    public void refuse(long candidacyId, long version, RefusalReason reason, String comment) {
        events.fire(asRead(candidacyId, version).refuse(caller.accountId(), reason, comment, clock.instant()));
    }

    private Candidacy asRead(long candidacyId, long version) {
        var candidacy = candidacies.lock(candidacyId).orElseThrow(CandidacyNotFound::new);
        if (candidacy.facts().version() != version) {
            throw new CandidacyChangedMeanwhile();
        }
        return candidacy;
    }
}
