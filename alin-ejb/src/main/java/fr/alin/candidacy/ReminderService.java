package fr.alin.candidacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.LandlordReminded;
import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.CandidateList;
import fr.alin.candidacy.model.Silence;
import fr.alin.landlord.LandlordDirectory;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.security.Role;

/**
 * Reminds landlords of lists that they have not answered, some times and never more. Each reminder locks its home before it
 * looks whether it is due, so that of two nodes, or of a reminder and an answer, the second finds nothing left to do.
 * See decision 93-a-silent-landlord-ends-no-candidacy-by-itself.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ReminderService {

    @Inject
    SilentLists lists;

    @Inject
    CandidateLists sent;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    HomeFiles homes;

    @Inject
    LandlordDirectory landlords;

    @Inject
    Event<LandlordReminded> events;

    @Inject
    Clock clock;

    /** Homes whose landlords may be due. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OfferReference> due(int most) {
        return lists.due(most, clock.instant());
    }

    /** Reminds the home's landlord, unless it has answered or was reminded meanwhile. */
    public void remind(OfferReference home) {
        var now = clock.instant();
        homes.lock(home, now);
        for (var list : lists.due(home, now)) {
            var waiting = candidacies.lockActiveOn(home).stream()
                    .filter(candidacy -> Silence.of(candidacy.facts().status()).isPresent())
                    .toList();
            var agents = landlords.agentsOf(waiting.get(0).facts().offer().landlordCode());
            lists.add(list, agents.size(), now);
            if (!agents.isEmpty()) {
                events.fire(reminded(sent.lastOf(home).orElseThrow(), waiting, agents, now));
            }
        }
    }

    private static LandlordReminded reminded(
            CandidateList list, List<Candidacy> waiting, List<Long> agents, Instant now) {
        return new LandlordReminded(
                list.reference(),
                waiting.get(0).facts().offer(),
                waiting.size(),
                waiting.stream().allMatch(candidacy -> candidacy.facts().status() == Silence.UNANSWERED.status()),
                list.sentAt(),
                agents,
                now);
    }
}
