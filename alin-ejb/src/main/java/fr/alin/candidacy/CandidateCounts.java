package fr.alin.candidacy;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.ReleaseReason;
import fr.alin.candidacy.view.TouchedCandidates;
import fr.alin.shared.model.OfferReference;

/** Counts the active candidates of several offers in one statement. */
@ApplicationScoped
class CandidateCounts {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * How many people a withdrawal of each of these offers would concern; an offer without candidates is left out.
     *
     * @param offers one at least
     */
    Map<OfferReference, TouchedCandidates> touchedByWithdrawal(Collection<OfferReference> offers) {
        return entities.createQuery("""
                        select c.offer.reference, c.status, count(c) from Candidacy c
                        where c.offer.reference in :offers and c.activeApplication is not null
                        group by c.offer.reference, c.status""", Object[].class)
                .setParameter("offers", offers)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (OfferReference) row[0],
                        row -> touched((CandidacyStatus) row[1], ((Number) row[2]).intValue()),
                        CandidateCounts::sum));
    }

    private static TouchedCandidates touched(CandidacyStatus status, int number) {
        return ReleaseReason.OFFER_WITHDRAWN.ends(status)
                ? new TouchedCandidates(number, 0)
                : new TouchedCandidates(0, number);
    }

    private static TouchedCandidates sum(TouchedCandidates one, TouchedCandidates other) {
        return new TouchedCandidates(one.released() + other.released(), one.kept() + other.kept());
    }
}
