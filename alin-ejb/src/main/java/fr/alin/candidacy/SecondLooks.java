package fr.alin.candidacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.Candidacy;
import fr.alin.candidacy.model.HomeState;
import fr.alin.candidacy.model.SecondLook;

/** Stores the reviews of refusals by other advisors. They change only while their candidacy is locked. */
@ApplicationScoped
class SecondLooks {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    void add(SecondLook look) {
        entities.persist(look);
    }

    Optional<SecondLook> of(long candidacyId) {
        return Optional.ofNullable(entities.find(SecondLook.class, candidacyId));
    }

    /** The refused candidacies of an account, the latest first. */
    List<Candidacy> refusedOf(long accountId) {
        return entities.createQuery("""
                        select c from Candidacy c
                        where c.accountId = :account and c.status = fr.alin.candidacy.model.CandidacyStatus.REFUSED
                        order by c.statusSince desc""", Candidacy.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** When a refused candidacy was refused. */
    Instant refusedAt(long candidacyId) {
        return entities.createQuery("select c.statusSince from Candidacy c where c.id = :id", Instant.class)
                .setParameter("id", candidacyId)
                .getSingleResult();
    }

    /** Whether the list of the candidacy's home has not left and nothing has ended the home. */
    boolean isHomeOpen(long candidacyId) {
        return !entities.createNativeQuery("""
                        select 1 from candidacy c
                        left join home_file f on f.offer_reference = c.offer_reference
                        where c.id = ?1 and coalesce(f.state, ?2) = ?2""")
                .setParameter(1, candidacyId)
                .setParameter(2, HomeState.OPEN.name())
                .getResultList()
                .isEmpty();
    }

    /** Whether an application has an active candidacy or a lease by now. */
    boolean isCandidateElsewhere(Candidacy candidacy) {
        return !entities.createQuery("""
                        select c.id from Candidacy c
                        where c.application = :application
                          and (c.activeApplication is not null
                               or c.status = fr.alin.candidacy.model.CandidacyStatus.LEASE_SIGNED)""", Long.class)
                .setParameter("application", candidacy.facts().application())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
