package fr.alin.candidacy.complement;

import java.time.Clock;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.model.ComplementOver;
import fr.alin.candidacy.model.ComplementSteps;
import fr.alin.candidacy.view.ComplementView;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** An applicant's answer to whoever asks her to complete her dossier; always that of the caller. */
@Stateless
@RolesAllowed(Role.APPLICANT)
public class ComplementAnswerService {

    @Inject
    ComplementRequests requests;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** What whoever has her dossier now asked last, answered or not; empty without a request, or when it is withdrawn. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ComplementView> latest() {
        return requests.latestFor(caller.accountId()).map(ComplementView::of);
    }

    /**
     * Whoever has the dossier open must read the answer before she decides. The same answer sent twice is one.
     *
     * @throws ComplementOver when it was answered or withdrawn, nobody waits for it any more, or it is another person's
     * @throws fr.alin.candidacy.model.ComplementAnswerEmpty without words and ticks
     */
    public void answer(AnswerComplement command) {
        var candidacy = requests.lockCandidacyOf(command.request())
                .filter(own -> own.facts().accountId() == caller.accountId())
                .orElseThrow(ComplementOver::new);
        var request = requests.get(command.request());
        if (!request.isAnsweredBy(command.deposited(), command.words())) {
            new ComplementSteps(candidacy, request).answer(command.deposited(), command.words(), clock.instant());
            requests.raiseVersion(candidacy);
        }
    }
}
