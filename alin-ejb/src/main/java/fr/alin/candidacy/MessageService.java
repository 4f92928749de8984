package fr.alin.candidacy;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.AdvisorMessage;
import fr.alin.candidacy.model.AdvisorMessages;
import fr.alin.shared.security.Role;

/** Advisors write to applicants: the words stand on the page of the candidacy, and a mail says that they are there. */
@Stateless
@RolesAllowed(Role.ADVISOR)
public class MessageService {

    @Inject
    CandidacyRepository candidacies;

    @Inject
    DeskScope scope;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /**
     * Locks the candidacy, so that of two presses the second finds the message of the first.
     *
     * @throws CandidacyNotFound when there is none of this id
     * @throws ReasonNotStated when it is for a home outside the caller's departments
     * @throws fr.alin.candidacy.model.CandidacyOver once it has ended
     * @throws fr.alin.candidacy.model.AlreadyTold when its latest message has the same words, and left a short time ago
     */
    public void tell(long candidacyId, AdvisorMessage message) {
        var candidacy = candidacies.lock(candidacyId).orElseThrow(CandidacyNotFound::new);
        scope.require(candidacy.facts());
        events.fire(new AdvisorMessages(candidacy).add(message, clock.instant()));
    }
}
