package fr.alin.reference;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingSet;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.RentStandard;

/** Stores income ceilings; each change increments the version that all nodes check. */
@ApplicationScoped
class CeilingRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Serializes simultaneous loads. */
    public void lock() {
        entities.createNativeQuery("select version from reference_version where id = 1 for update")
                .getSingleResult();
    }

    /** The norms, zones and years that have ceilings. */
    public Set<CeilingSet> loaded() {
        List<?> rows = entities.createNativeQuery("""
                        select distinct standard, zone, cast(extract(year from effective_from) as integer)
                        from income_ceiling""").getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new CeilingSet(
                        RentStandard.valueOf((String) row[0]), CeilingZone.valueOf((String) row[1]), (Integer) row[2]))
                .collect(Collectors.toSet());
    }

    /** Replaces these sets with these rows. */
    public void replace(Collection<CeilingSet> sets, Collection<CeilingRow> rows) {
        sets.forEach(this::remove);
        rows.forEach(this::insert);
        entities.createNativeQuery("update reference_version set version = version + 1 where id = 1")
                .executeUpdate();
    }

    private void remove(CeilingSet set) {
        entities.createNativeQuery("""
                        delete from income_ceiling
                        where standard = ?1 and zone = ?2 and effective_from = make_date(?3, 1, 1)""")
                .setParameter(1, set.standard().name())
                .setParameter(2, set.zone().name())
                .setParameter(3, set.year())
                .executeUpdate();
    }

    private void insert(CeilingRow row) {
        entities.createNativeQuery("""
                        insert into income_ceiling (standard, zone, category, effective_from, amount, derived, source)
                        values (?1, ?2, ?3, make_date(?4, 1, 1), ?5, ?6, ?7)""")
                .setParameter(1, row.standard().name())
                .setParameter(2, row.zone().name())
                .setParameter(3, row.category())
                .setParameter(4, row.year())
                .setParameter(5, row.amount())
                .setParameter(6, row.derived())
                .setParameter(7, row.source())
                .executeUpdate();
    }
}
