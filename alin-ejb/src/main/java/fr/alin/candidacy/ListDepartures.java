package fr.alin.candidacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.CandidateList;
import fr.alin.candidacy.model.ListChangedMeanwhile;
import fr.alin.candidacy.model.ListPlan;
import fr.alin.candidacy.model.ListRules;
import fr.alin.candidacy.ranking.Scores;
import fr.alin.housingapplication.standing.StandingService;
import fr.alin.offer.OfferLettingService;
import fr.alin.offer.OfferService;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.Today;

/**
 * Sends the list of a home: computed at one moment, and in one transaction its candidates are sent, the others are free,
 * the offer is closed and the landlord's message is written. Whoever sends locks the offer, then the file of the home, then
 * its candidacies; of two who send at once, on one node or on two, the second finds that the list has left. Reads as the
 * system, whoever sends.
 * See decision 74-a-home-sends-one-list.
 * It replaces decision 11-approved-dossiers-leave-by-a-job.
 */
@Stateless
@RolesAllowed({Role.ADVISOR, Role.SYSTEM})
@RunAs(Role.SYSTEM)
public class ListDepartures {

    @Inject
    OfferService offers;

    @Inject
    OfferLettingService endings;

    @Inject
    HomeFiles homes;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyQueries queries;

    @Inject
    StandingService standings;

    @Inject
    Scores scores;

    @Inject
    EmployerValidations employers;

    @Inject
    HomeFits fits;

    @Inject
    HomeFitJudge judge;

    @Inject
    CandidateLists lists;

    @Inject
    ListSizes sizes;

    @Inject
    ListTimes times;

    @Inject
    ListMessage message;

    @Inject
    Releases releases;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /** Homes whose list may be due to leave by itself. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OfferReference> due(int most) {
        return times.leaveByThemselves() ? lists.due(times.closedBefore(), most) : List.of();
    }

    /** The list of a home as it would be now; asks no site. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPlan plan(OfferReference home) {
        return plan(home, queries.activeOn(home));
    }

    /** Asks the sites about the home's validated candidates whose standing is too old; runs outside transactions. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void refreshStandings(OfferReference home) {
        queries.approvedOn(home).forEach(standings::mayBePassedOn);
    }

    /**
     * Refuses what {@link #send} would refuse now, and sends nothing.
     *
     * @throws ListChangedMeanwhile when it is not computed as she was shown
     * @throws fr.alin.candidacy.model.ListReasonMissing when it departs from the order without a reason
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void check(SendList asked, long advisor) {
        list(asked, plan(asked.home()), advisor, clock.instant());
    }

    /**
     * Sends the list that an advisor wants.
     *
     * @throws ListChangedMeanwhile when it is not computed as she was shown
     * @throws fr.alin.candidacy.model.ListAlreadySent when it has left
     * @throws fr.alin.candidacy.model.ListReasonMissing when it departs from the order without a reason
     */
    public void send(SendList asked, long advisor) {
        var departure = begin(asked.home());
        departure.file().sendList(departure.now());
        depart(departure, list(asked, departure.plan(), advisor, departure.now()));
    }

    private static CandidateList list(SendList asked, ListPlan plan, long advisor, Instant now) {
        if (!plan.computed().equals(asked.computed())) {
            throw new ListChangedMeanwhile();
        }
        return CandidateList.byAdvisor(asked.home(), plan, asked.order(), advisor, asked.reason(), now);
    }

    /**
     * Sends the list as it is computed, if its hour has come, it is full and nobody better is to be reviewed; does nothing
     * if an advisor holds it, or if it has left.
     */
    public void sendByItself(OfferReference home) {
        var departure = begin(home);
        if (departure.mayLeaveByItself()
                && times.isDue(offers.details(home).posting().closesOn())) {
            departure.file().sendList(departure.now());
            depart(departure, CandidateList.byItself(home, departure.plan(), departure.now()));
        }
    }

    private Departure begin(OfferReference home) {
        var now = clock.instant();
        endings.lock(home);
        var file = homes.lock(home, now);
        scores.bringUpToDate(home);
        judge.bringUpToDate(home);
        var candidates = candidacies.lockActiveOn(home);
        var facts = candidates.stream().map(Candidacy::facts).toList();
        return new Departure(home, file, candidates, plan(home, facts), now);
    }

    private ListPlan plan(OfferReference home, List<CandidacyFacts> candidates) {
        var ids = candidates.stream().map(CandidacyFacts::id).toList();
        var effects = employers.effects(ids, Today.of(clock).inParis());
        var barred = fits.barredAmong(ids);
        var rules = new ListRules(standings::isKnownToPass, effects::get, id -> !barred.contains(id));
        return new ListPlan(candidates, rules, sizes.of(home));
    }

    private void depart(Departure departure, CandidateList list) {
        endings.close(departure.home());
        lists.add(list);
        var sent = departure.inOrder(list.sent());
        message.write(list, sent, departure.plan(), departure.now());
        sent.forEach(candidacy -> events.fire(candidacy.send(departure.now())));
        departure
                .leftOut(sent)
                .forEach((why, candidates) -> releases.release(departure.home(), candidates, why, departure.now()));
    }
}
