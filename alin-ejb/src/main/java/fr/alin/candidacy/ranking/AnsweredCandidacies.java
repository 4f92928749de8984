package fr.alin.candidacy.ranking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.candidacy.view.ComparableCandidacies;
import fr.alin.shared.model.DwellingType;

/** Figures of candidacies that a lease, a commission, an advisor or the end of the home has answered. */
@ApplicationScoped
class AnsweredCandidacies {

    /** The latest cases are enough, and bound what is read. */
    private static final int MOST = 500;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Of the latest that were answered since a moment; empty with too few. */
    public Optional<ComparableCandidacies> of(String department, DwellingType type, Instant since) {
        var row = (Object[]) entities.createNativeQuery("""
                        select count(*), count(*) filter (where status = 'LEASE_SIGNED'),
                               cast(floor(extract(epoch from percentile_disc(0.5)
                                   within group (order by status_since - submitted_at)) / 86400) as integer)
                        from (select status, status_since, submitted_at from candidacy
                              where offer_department = ?1 and offer_type = ?2 and status_since >= ?3
                                and status in ('LEASE_SIGNED', 'NOT_ALLOCATED', 'REFUSED', 'RELEASED')
                              order by status_since desc limit ?4) answered""")
                .setParameter(1, department)
                .setParameter(2, type.name())
                .setParameter(3, since.atOffset(ZoneOffset.UTC))
                .setParameter(4, MOST)
                .getSingleResult();
        var cases = ((Number) row[0]).intValue();
        return cases < ComparableCandidacies.LEAST
                ? Optional.empty()
                : Optional.of(new ComparableCandidacies(
                        cases,
                        Math.round(((Number) row[1]).intValue() * 100f / cases),
                        Math.max(0, ((Number) row[2]).intValue())));
    }
}
