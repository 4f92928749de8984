package fr.alin.candidacy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.persistence.CandidacyReadings;
import fr.alin.candidacy.persistence.CandidacyRepository;
import fr.alin.candidacy.view.CandidacyCard;
import fr.alin.candidacy.view.CandidacyLine;
import fr.alin.housingapplication.standing.StandingService;
import fr.alin.offer.OfferService;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.TimeZones;

/** What an applicant can do with candidacies; always the caller's own. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class CandidacyService {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyReadings readings;

    @Inject
    StandingService standings;

    @Inject
    CandidacySubmission submission;

    @Inject
    OfferService offers;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /**
     * "Je postule", for an application that is in force on its site: where its last word is too old, that is
     * asked outside any transaction, and only for an offer that is still open.
     *
     * @throws fr.alin.housingapplication.model.ApplicationNotInForce when it was struck off or not renewed
     * @throws fr.alin.housingapplication.model.IdentityNotConfirmed when it is not in the caller's name any more
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void apply(OfferReference reference) {
        standings.requireInForce(() -> offers.open(reference));
        submission.submit(reference);
    }

    /** Gives the active candidacy up, until it is sent to the landlord. */
    public void cancel() {
        var candidacy = candidacies.lockActiveOf(caller.accountId()).orElseThrow(NoActiveCandidacy::new);
        events.fire(candidacy.cancel(clock.instant()));
    }

    /** The candidacy to follow: the active one, or the last one when it ended with a lease. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<CandidacyCard> active() {
        return readings.followedBy(caller.accountId()).map(this::card);
    }

    /** What has ended, but for the lease that is still followed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<CandidacyLine> archive() {
        var followed = readings.followedBy(caller.accountId())
                .map(candidacy -> candidacy.facts().id());
        return readings.archiveOf(caller.accountId()).stream()
                .filter(line -> !followed.equals(Optional.of(line.id())))
                .toList();
    }

    private CandidacyCard card(Candidacy candidacy) {
        var facts = candidacy.facts();
        var progress = candidacy.progress(TimeZones.PARIS);
        return new CandidacyCard(
                facts.reference(),
                facts.offer(),
                offers.details(facts.offer().reference()).posting().closesOn(),
                facts.status(),
                progress.points(),
                readings.position(facts),
                facts.status().isCancellable(),
                facts.decision(),
                progress.newHolderOn());
    }
}
