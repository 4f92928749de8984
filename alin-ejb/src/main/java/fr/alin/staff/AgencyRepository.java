package fr.alin.staff;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.staff.model.Agency;
import fr.alin.staff.view.AgencyLine;

/** Stores agencies. */
@ApplicationScoped
class AgencyRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(Agency agency) {
        entities.persist(agency);
    }

    public Optional<Agency> find(long id) {
        return Optional.ofNullable(entities.find(Agency.class, id));
    }

    /** The agency of this name, however it is capitalised. */
    public Optional<Agency> named(String name) {
        return entities.createQuery("""
                        select a from Agency a
                        where upper(a.name) = upper(:name)""", Agency.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    /** All agencies, by name. */
    public List<AgencyLine> all() {
        List<?> rows = entities.createNativeQuery("""
                        select g.id, g.name, (select count(*) from staff_member m where m.agency_id = g.id)
                        from agency g order by upper(g.name)""").getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new AgencyLine(((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }
}
