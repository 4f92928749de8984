package fr.alin.candidacy;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.model.OfferReference;

/** Counts the active candidates of several offers in one statement. */
@ApplicationScoped
class CandidateCounts {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** @param offers one at least */
    Map<OfferReference, Integer> active(Collection<OfferReference> offers) {
        return entities.createQuery("""
                        select c.offer.reference, count(c) from Candidacy c
                        where c.offer.reference in :offers and c.activeApplication is not null
                        group by c.offer.reference""", Object[].class)
                .setParameter("offers", offers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (OfferReference) row[0], row -> ((Number) row[1]).intValue()));
    }
}
