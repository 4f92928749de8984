package fr.alin.registration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.registration.model.SiteCircuit;

/** Stores the circuits of the registration sites. A site that has never failed has no row. */
@ApplicationScoped
class SiteCircuitRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public Optional<SiteCircuit> find(String siteCode) {
        return Optional.ofNullable(entities.find(SiteCircuit.class, siteCode));
    }

    public Optional<SiteCircuit> findLocked(String siteCode) {
        return Optional.ofNullable(entities.find(SiteCircuit.class, siteCode, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The site's circuit, locked; created if there is none. */
    public SiteCircuit lockOrAdd(String siteCode, Instant now) {
        entities.createNativeQuery("""
                        insert into registration_site_circuit (site_code, state, failures, probes, since, next_probe_at)
                        values (?1, 'CLOSED', 0, 0, ?2, ?2)
                        on conflict (site_code) do nothing""")
                .setParameter(1, siteCode)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return findLocked(siteCode).orElseThrow();
    }

    public List<SiteCircuit> all() {
        return entities.createQuery("select c from SiteCircuit c order by c.siteCode", SiteCircuit.class)
                .getResultList();
    }

    /** Codes of the sites whose next probe is due. */
    public List<String> due(Instant now) {
        return entities.createQuery("""
                        select c.siteCode from SiteCircuit c
                        where c.state = fr.alin.registration.model.CircuitState.OPEN and c.nextProbeAt <= :now
                        order by c.nextProbeAt""", String.class).setParameter("now", now).getResultList();
    }
}
