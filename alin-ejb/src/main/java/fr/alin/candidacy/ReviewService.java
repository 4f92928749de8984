package fr.alin.candidacy;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.AdvisorSteps;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.DeadlineSpan;
import fr.alin.candidacy.model.HomeFit;
import fr.alin.candidacy.model.ReviewQuery;
import fr.alin.candidacy.ranking.PointsViews;
import fr.alin.candidacy.view.HomeNews;
import fr.alin.candidacy.view.Neighbours;
import fr.alin.candidacy.view.ReviewDossier;
import fr.alin.candidacy.view.ReviewLine;
import fr.alin.candidacy.view.ReviewedPoints;
import fr.alin.housingapplication.dossier.DossierService;
import fr.alin.housingapplication.model.LookUpReason;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.model.ProvenIncome;
import fr.alin.housingapplication.model.SensitiveFacts;
import fr.alin.housingapplication.model.SensitiveNeed;
import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/** Lets an advisor read pending candidacies and decide on them (R-156, stage 2). */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class ReviewService {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyQueries queries;

    @Inject
    ReviewQueue queue;

    @Inject
    OwnWork work;

    @Inject
    DeskScope scope;

    @Inject
    PendingRefusals refusals;

    @Inject
    DossierService dossiers;

    @Inject
    OfferService offers;

    @Inject
    HomeChanges changes;

    @Inject
    HomeAssessments assessments;

    @Inject
    HomeFits fits;

    @Inject
    HomeFitJudge judge;

    @Inject
    PointsViews points;

    @Inject
    AlinSettings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /** A page of the candidacies that wait for a decision. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<ReviewLine> pending(ReviewQuery asked) {
        return queue.pending(asked, caller.accountId(), scope.territory());
    }

    /** The candidacies before and after one in a list that was asked for, without those that colleagues have open. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Neighbours beside(ReviewQuery asked, long candidacyId) {
        var seenSince = clock.instant().minus(settings.presenceLasts());
        return queue.beside(asked, candidacyId, caller.accountId(), scope.territory(), seenSince);
    }

    /** How many candidacies wait, by the time until their offers close; every span is there. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<DeadlineSpan, Integer> pendingBySpan() {
        var today = Today.of(clock).inParis();
        var counts = new EnumMap<DeadlineSpan, Integer>(DeadlineSpan.class);
        Stream.of(DeadlineSpan.values()).forEach(span -> counts.put(span, 0));
        queue.closingDays(scope.territory())
                .forEach((day, number) -> counts.merge(DeadlineSpan.of(day, today), number, Integer::sum));
        return counts;
    }

    /**
     * The dossier with its checks. The reading is recorded for the owner.
     *
     * @throws ReasonNotStated when no decision is pending and a colleague took the last one, or the home is not in the
     *     advisor's departments
     */
    public ReviewDossier open(long candidacyId) {
        var candidacy = work.require(candidacyId);
        return dossier(candidacy, () -> dossiers.forReview(candidacy.application(), candidacy.reference()), false);
    }

    /** Opens any dossier for a stated reason, recorded for the owner. Sensitive facts are not available this way. */
    public ReviewDossier lookUp(long candidacyId, LookUpReason reason) {
        var candidacy = find(candidacyId);
        return dossier(candidacy, () -> dossiers.lookUp(candidacy.application(), reason, candidacy.reference()), true);
    }

    /**
     * The application's facts on one sensitive matter. The reading and its need are recorded for the owner.
     *
     * @throws ReasonNotStated when the advisor has no decision to take on it
     */
    public SensitiveFacts sensitive(long candidacyId, SensitiveNeed need) {
        var candidacy = work.require(candidacyId);
        return dossiers.sensitive(candidacy.application(), need, candidacy.reference());
    }

    /**
     * Enters the applicant's income of the last twelve months from a paper. Recorded for the owner.
     *
     * @throws ReasonNotStated when the advisor has no decision to take on it
     * @throws fr.alin.shared.error.InvalidValueException when the twelve months or the date of the paper are not recent
     */
    public void proveIncome(long candidacyId, ProvenIncome proven) {
        var candidacy = work.require(candidacyId);
        dossiers.proveIncome(candidacy.application(), proven, candidacy.reference());
    }

    private static ApplicationDossier read(Supplier<ApplicationDossier> reading) {
        try {
            return reading.get();
        } catch (NoHousingApplication gone) {
            throw new DossierGone();
        }
    }

    private CandidacyFacts find(long candidacyId) {
        return queries.facts(candidacyId).orElseThrow(CandidacyNotFound::new);
    }

    private ReviewDossier dossier(CandidacyFacts candidacy, Supplier<ApplicationDossier> reading, boolean lookedUp) {
        var application = read(reading);
        var offer = offers.details(candidacy.offer().reference());
        var assessment = assessments.of(application, offer);
        var priority = !lookedUp && scope.readsPriority();
        return new ReviewDossier(
                candidacy.id(),
                candidacy.version(),
                candidacy.reference(),
                candidacy.status(),
                candidacy.submittedAt(),
                candidacy.offer(),
                application,
                offer,
                assessment,
                queries.position(candidacy),
                points.of(queries.score(candidacy.id())).map(view -> ReviewedPoints.of(view, priority)),
                priority ? Optional.of(dossiers.priority(candidacy.application())) : Optional.empty(),
                queries.others(candidacy.application(), candidacy.id()),
                queries.history(candidacy.id()),
                HomeNews.of(
                        changes.since(candidacy.offer().reference(), candidacy.submittedAt()),
                        queries.relied(candidacy.id()),
                        OfferEssentials.of(offer.posting()),
                        Optional.of(assessment)),
                scope.holds(candidacy) ? queries.correctable(candidacy.id()) : Optional.empty(),
                scope.holds(candidacy) && work.isToKeep(candidacy),
                lookedUp);
    }

    /**
     * @param words why it is approved although a rule bars the home for the household of today; else empty
     * @throws ReasonNotStated when the home is not in the advisor's departments
     * @throws ApprovalNotExplained when a rule does and there are no words
     * @throws fr.alin.housingapplication.model.IdentityNotConfirmed when the application is not in the name of the
     *     account's holder
     */
    public void approve(long candidacyId, long version, String words) {
        var candidacy = lockUnchanged(candidacyId, version);
        var facts = candidacy.facts();
        dossiers.requireIdentity(facts.application());
        var said = TextBound.REFUSAL_COMMENT.check(TypedText.prose(words));
        judge.bringUpToDate(candidacyId);
        if (said.isEmpty() && !judge.suits(facts)) {
            throw new ApprovalNotExplained();
        }
        fits.change(candidacyId, HomeFit.BARRED, HomeFit.KEPT);
        events.fire(new AdvisorSteps(candidacy, caller.accountId()).approve(said, clock.instant()));
    }

    private Candidacy lockUnchanged(long candidacyId, long version) {
        var candidacy = candidacies.lock(candidacyId).orElseThrow(CandidacyNotFound::new);
        if (candidacy.facts().version() != version || refusals.of(candidacyId).isPresent()) {
            throw new CandidacyChangedMeanwhile();
        }
        scope.require(candidacy.facts());
        return candidacy;
    }
}
