package fr.alin.candidacy.ranking;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import fr.alin.candidacy.view.OwnPoints;
import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.Role;

/** Shows an applicant the points of her candidacy; always those of the caller. */
@Stateless
@RolesAllowed(Role.APPLICANT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OwnPointsService {

    /** Older candidacies are deleted. */
    private static final Duration YEAR = Duration.ofDays(365);

    @Inject
    ScoreRepository repository;

    @Inject
    PointsViews views;

    @Inject
    AnsweredCandidacies answered;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The points of the active candidacy, if there is one. */
    public Optional<OwnPoints> active() {
        return repository.activeOf(caller.accountId()).map(candidacy -> {
            var offer = candidacy.facts().offer();
            return new OwnPoints(
                    views.of(candidacy.score()),
                    answered.of(
                            offer.department(), offer.type(), clock.instant().minus(YEAR)),
                    offer.type(),
                    offer.department());
        });
    }
}
