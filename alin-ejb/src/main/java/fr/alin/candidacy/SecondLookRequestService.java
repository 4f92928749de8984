package fr.alin.candidacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import fr.alin.candidacy.SecondLooks.Refusal;
import fr.alin.candidacy.event.CandidacyEvent;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.SecondLook;
import fr.alin.candidacy.model.SecondLookOver;
import fr.alin.candidacy.view.RefusedCandidacy;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;
import fr.alin.shared.time.TimeZones;
import fr.alin.shared.time.Today;

/**
 * Lets an applicant ask for the review of a refusal by another advisor; always of her own candidacies.
 * See decision 91-a-refusal-is-looked-at-by-another-advisor.
 */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class SecondLookRequestService {

    @Inject
    SecondLooks looks;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    AlinSettings settings;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<CandidacyEvent> events;

    @Inject
    Clock clock;

    /** The caller's refused candidacies, the latest first, with what she can still do about them. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<RefusedCandidacy> refused() {
        return looks.refusedOf(caller.accountId()).stream().map(this::view).toList();
    }

    /**
     * Asks for it, once.
     *
     * @param words why, in her words; may be empty
     * @throws CandidacyNotFound when the caller has none of this reference
     * @throws SecondLookOver when it is not refused
     * @throws SecondLookAskedBefore the second time
     * @throws SecondLookTooLate when the term has passed
     * @throws CandidateElsewhere when she has another candidacy by now
     * @throws HomeNoLongerOpen when the list of the home has left
     */
    public void ask(CandidacyReference reference, String words) {
        var candidacy = candidacies
                .lock(reference.id())
                .filter(own -> own.facts().accountId() == caller.accountId())
                .orElseThrow(CandidacyNotFound::new);
        var refusal = looks.refusedOf(caller.accountId()).stream()
                .filter(own -> own.candidacy().equals(reference))
                .findFirst()
                .orElseThrow(SecondLookOver::new);
        obstacle(refusal).ifPresent(obstacle -> {
            throw obstacle;
        });
        var now = clock.instant();
        var look = SecondLook.of(candidacy, words, now);
        looks.add(look);
        events.fire(look.told(candidacy, now));
    }

    private RefusedCandidacy view(Refusal refusal) {
        return new RefusedCandidacy(
                refusal.candidacy().id(),
                refusal.candidacy().value(),
                Optional.of(lastDay(refusal)).filter(day -> obstacle(refusal).isEmpty()),
                refusal.look());
    }

    private Optional<BusinessException> obstacle(Refusal refusal) {
        if (refusal.look().isPresent()) {
            return Optional.of(new SecondLookAskedBefore());
        }
        if (Today.of(clock).inParis().isAfter(lastDay(refusal))) {
            return Optional.of(new SecondLookTooLate());
        }
        if (refusal.elsewhere()) {
            return Optional.of(new CandidateElsewhere());
        }
        return refusal.homeOpen() ? Optional.empty() : Optional.of(new HomeNoLongerOpen());
    }

    private LocalDate lastDay(Refusal refusal) {
        return LocalDate.ofInstant(refusal.at(), TimeZones.PARIS).plus(settings.secondLookTerm());
    }
}
