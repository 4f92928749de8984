package fr.alin.candidacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.CandidateList;
import fr.alin.offer.port.ChosenCandidates;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.persistence.SqlArray;

/** Candidates from the departure of their list until the lease. */
@ApplicationScoped
class SentCandidates implements ChosenCandidates {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    CandidateLists lists;

    @Override
    public Set<OfferReference> among(Collection<OfferReference> offers) {
        @SuppressWarnings("unchecked")
        List<String> chosen = entities.createNativeQuery("""
                        select distinct offer_reference from candidacy
                        where offer_reference = any(cast(?1 as varchar[])) and active_application is not null
                          and status not in ('SUBMITTED', 'APPROVED')""")
                .setParameter(1, SqlArray.of(offers, OfferReference::value))
                .getResultList();
        return chosen.stream().map(OfferReference::new).collect(Collectors.toSet());
    }

    @Override
    public Optional<Instant> listLeftAt(OfferReference offer) {
        return lists.lastOf(offer).map(CandidateList::sentAt);
    }
}
