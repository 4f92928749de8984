package fr.alin.staff;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.staff.model.StaffMember;

/** Stores members. */
@ApplicationScoped
class StaffRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(StaffMember member) {
        entities.persist(member);
    }

    public Optional<StaffMember> find(long accountId) {
        return Optional.ofNullable(entities.find(StaffMember.class, accountId));
    }
}
