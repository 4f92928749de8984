package fr.alin.candidacy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.account.AccountDirectory;
import fr.alin.candidacy.model.CandidacyFacts;
import fr.alin.candidacy.model.HomeFile;
import fr.alin.candidacy.model.HomeListQuery;
import fr.alin.candidacy.model.HomeState;
import fr.alin.candidacy.view.HomeListLine;
import fr.alin.candidacy.view.HomeListView;
import fr.alin.offer.OfferService;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** The lists of candidates that advisors send to landlords. */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class HomeListService {

    @Inject
    HomeListQueue queue;

    @Inject
    ListDepartures departures;

    @Inject
    ListTimes times;

    @Inject
    ProposalTerms terms;

    @Inject
    SentLists sent;

    @Inject
    OfferService offers;

    @Inject
    HomeFiles homes;

    @Inject
    DeskScope scope;

    @Inject
    CandidacyQueries queries;

    @Inject
    AccountDirectory accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** A page of the homes whose list is to be sent, or has been sent. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListPage<HomeListLine> lists(HomeListQuery asked) {
        return queue.lists(asked, scope.territory());
    }

    /**
     * The candidates of a home in their order, and the last list that left.
     *
     * @throws HomeElsewhere when the home is not in the advisor's departments
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public HomeListView open(OfferReference home) {
        requireHere(home);
        var offer = offers.details(home);
        var file = homes.read(home);
        return new HomeListView(
                offer,
                file.map(HomeFile::state).orElse(HomeState.OPEN),
                departures.plan(home),
                Optional.of(offer.posting().closesOn())
                        .filter(closes -> times.leaveByThemselves())
                        .map(times::leavesAt),
                terms.lastDay(home),
                file.flatMap(HomeFile::heldSince),
                sent.lastOf(home));
    }

    /**
     * Refuses what {@link #send} would refuse now, before the advisor is asked whether she means it.
     *
     * @throws HomeElsewhere when the home is not in the advisor's departments
     * @throws fr.alin.candidacy.model.ListChangedMeanwhile when it is not computed as the advisor was shown
     * @throws fr.alin.candidacy.model.ListReasonMissing when it departs from the order without a reason
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void check(SendList list) {
        requireHere(list.home());
        departures.check(list, caller.accountId());
    }

    /**
     * The names of the candidates of a home, by the id of the candidacy.
     *
     * @throws HomeElsewhere when the home is not in the advisor's departments
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<Long, String> names(OfferReference home) {
        requireHere(home);
        var candidates = queries.activeOn(home);
        var holders = accounts.holders(
                candidates.stream().map(CandidacyFacts::accountId).collect(toSet()));
        return candidates.stream()
                .collect(toMap(
                        CandidacyFacts::id,
                        facts -> holders.get(facts.accountId()).greeting()));
    }

    /**
     * Sends the list of a home now. The sites are asked first, outside any transaction, about candidates whose standing is
     * too old.
     *
     * @throws HomeElsewhere when the home is not in the advisor's departments
     * @throws fr.alin.candidacy.model.ListChangedMeanwhile when it is not computed as the advisor was shown
     * @throws fr.alin.candidacy.model.ListAlreadySent when it has left
     * @throws fr.alin.candidacy.model.ListReasonMissing when it departs from the order without a reason
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void send(SendList list) {
        requireHere(list.home());
        departures.refreshStandings(list.home());
        departures.send(list, caller.accountId());
    }

    /**
     * Keeps the list of a home from leaving by itself, until it is let go or sent.
     *
     * @throws HomeElsewhere when the home is not in the advisor's departments
     */
    public void hold(OfferReference home) {
        requireHere(home);
        homes.lock(home, clock.instant()).hold(true, clock.instant());
    }

    /**
     * Lets the list of a home leave by itself again.
     *
     * @throws HomeElsewhere when the home is not in the advisor's departments
     */
    public void letGo(OfferReference home) {
        requireHere(home);
        homes.lock(home, clock.instant()).hold(false, clock.instant());
    }

    private void requireHere(OfferReference home) {
        if (!scope.territory().holds(offers.details(home).posting().place().department())) {
            throw new HomeElsewhere();
        }
    }
}
