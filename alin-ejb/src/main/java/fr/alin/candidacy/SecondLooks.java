package fr.alin.candidacy;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.SecondLook;
import fr.alin.candidacy.model.SecondLookState;

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

    /** The refused candidacies of an account, the latest first, in one statement. */
    List<Refusal> refusedOf(long accountId) {
        List<?> rows =
                entities.createNativeQuery("""
                        select c.id, c.status_since, l.state, coalesce(f.state, 'OPEN') = 'OPEN', exists (
                            select from candidacy o where o.application = c.application
                                and (o.active_application is not null or o.status = 'LEASE_SIGNED'))
                        from candidacy c
                        left join second_look l on l.candidacy_id = c.id
                        left join home_file f on f.offer_reference = c.offer_reference
                        where c.account_id = ?1 and c.status = 'REFUSED'
                        order by c.status_since desc""").setParameter(1, accountId).getResultList();
        return rows.stream().map(Object[].class::cast).map(SecondLooks::refusal).toList();
    }

    private static Refusal refusal(Object[] row) {
        return new Refusal(
                CandidacyReference.of(((Number) row[0]).longValue()),
                instant(row[1]),
                Optional.ofNullable((String) row[2]).map(SecondLookState::valueOf),
                (Boolean) row[3],
                (Boolean) row[4]);
    }

    /**
     * A refused candidacy.
     *
     * @param look state of its review; empty if she has not asked for one
     * @param homeOpen whether the list of its home has not left and nothing has ended the home
     * @param elsewhere whether its application has an active candidacy or a lease by now
     */
    record Refusal(
            CandidacyReference candidacy,
            Instant at,
            Optional<SecondLookState> look,
            boolean homeOpen,
            boolean elsewhere) {}
}
