package fr.alin.candidacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.event.NearHome;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.Leaving;
import fr.alin.candidacy.view.ArchivedCandidacy;
import fr.alin.candidacy.view.CandidacyCard;
import fr.alin.candidacy.view.HomeNews;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.standing.StandingService;
import fr.alin.offer.OfferService;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.offer.view.OfferDetails;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/** An applicant's candidacies; always those of the caller. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class CandidacyService {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyQueries queries;

    @Inject
    ArchivedCandidacies archived;

    @Inject
    StandingService standings;

    @Inject
    CandidacySubmission submission;

    @Inject
    OfferService offers;

    @Inject
    NearestHomes nearest;

    @Inject
    HomeFiles homes;

    @Inject
    ListStandings listStandings;

    @Inject
    HomeChanges changes;

    @Inject
    HousingApplicationService applications;

    @Inject
    HomeAssessments assessments;

    @Inject
    Renunciation renunciation;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /**
     * "Je postule", exactly once: a repeated request changes nothing, whatever has happened since. The
     * application must be in force on its site. If the last known standing is too old, the site is asked first, outside
     * any transaction, and only if the offer is open.
     *
     * @return the present status of the candidacy that the request has made, now or when it came first
     * @throws fr.alin.housingapplication.model.ApplicationNotInForce when the application was struck off or not renewed
     * @throws fr.alin.housingapplication.model.IdentityNotConfirmed when it is no longer in the caller's name
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CandidacyStatus apply(ApplyForOffer asked) {
        try {
            return submission.submit(asked).orElseGet(() -> submitOnceSiteIsAsked(asked));
        } catch (BusinessException refusal) {
            return madeBefore(asked).orElseThrow(() -> refusal);
        }
    }

    private CandidacyStatus submitOnceSiteIsAsked(ApplyForOffer asked) {
        standings.requireInForce(() -> offers.open(asked.offer()));
        return submission.submitAsReported(asked);
    }

    /** What would be refused today may be the repetition of a request that was not. */
    private Optional<CandidacyStatus> madeBefore(ApplyForOffer asked) {
        return candidacies.statusOf(caller.accountId(), asked.key());
    }

    /**
     * Cancels a candidacy; possible until it is sent to the landlord. One that has ended stays as it is, so that
     * a repeated click does no harm.
     *
     * @return its present status, and who brought it there
     * @throws NoActiveCandidacy when the caller has none of this reference
     */
    public Leaving cancel(CandidacyReference reference) {
        var candidacy = candidacies
                .lock(reference.id())
                .filter(own -> own.facts().accountId() == caller.accountId())
                .orElseThrow(NoActiveCandidacy::new);
        if (candidacy.facts().status().isActive()) {
            events.fire(candidacy.cancel(clock.instant()));
        }
        return candidacy.leaving();
    }

    /**
     * "Je renonce", once the landlord has the dossier; possible until the lease is signed. One that has ended stays as it
     * is.
     *
     * @return its present status, and who brought it there
     * @throws NoActiveCandidacy when the caller has none of this reference
     */
    public Leaving renounce(CandidacyReference reference) {
        return renunciation.renounce(caller.accountId(), reference.id());
    }

    /** The active candidacy, or the last one if it ended with a lease. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<CandidacyCard> active() {
        return queries.followedBy(caller.accountId()).map(this::card);
    }

    /** Ended candidacies, without the one that {@link #active()} shows. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ArchivedCandidacy> archive() {
        var followed = queries.followedBy(caller.accountId())
                .map(candidacy -> candidacy.facts().id());
        return archived.of(queries.archiveOf(caller.accountId()).stream()
                .filter(line -> !followed.equals(Optional.of(line.id())))
                .toList());
    }

    /** Up to three open homes near the places she asked for, when her last candidacy ended with its home. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<NearHome> nearestHomes() {
        var account = caller.accountId();
        return queries.allOf(account).stream()
                .findFirst()
                .filter(last -> last.status() == CandidacyStatus.RELEASED)
                .map(last ->
                        nearest.of(Set.of(account), last.offer().reference()).get(account))
                .orElse(List.of());
    }

    /** Not shown once it has passed: the landlord tells what follows. */
    private Optional<LocalDate> proposedUntil(OfferReference home) {
        var today = Today.of(clock).inParis();
        return homes.proposedUntil(home).filter(last -> !last.isBefore(today));
    }

    /** Her eligibility is computed anew only when the home has changed. */
    private HomeNews news(Candidacy candidacy, OfferDetails offer) {
        var facts = candidacy.facts();
        var made = changes.since(facts.offer().reference(), facts.submittedAt());
        return made.isEmpty()
                ? HomeNews.NONE
                : HomeNews.of(
                        made,
                        candidacy.relied(),
                        OfferEssentials.of(offer.posting()),
                        applications.findSearchProfile().map(profile -> assessments.of(profile, offer)));
    }

    private CandidacyCard card(Candidacy candidacy) {
        var facts = candidacy.facts();
        var progress = candidacy.progress(TimeZones.PARIS);
        var offer = offers.details(facts.offer().reference());
        return new CandidacyCard(
                facts.reference(),
                facts.offer(),
                offer.posting().closesOn(),
                facts.status(),
                progress.points(),
                listStandings.position(facts),
                facts.status().isCancellable(),
                facts.status().isRenounceable(),
                homes.isProposed(facts.offer().reference()),
                proposedUntil(facts.offer().reference()),
                facts.decision(),
                progress.newHolderOn(),
                news(candidacy, offer),
                queries.history(facts.id()),
                listStandings.of(facts, offer.posting().closesOn()));
    }
}
