package fr.alin.shared.outbox;

import java.util.function.Supplier;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.security.Role;

/**
 * Does something as if it were meant, and takes it back: a partner's engineer learns what would come of a message. What it
 * locks is free again when the call returns.
 * See decision 108-a-rehearsal-is-rolled-back.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class RehearsalService {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Resource
    SessionContext context;

    /** What the act answers; nothing of it stays, neither rows nor what they owe to the outside. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public <T> T rehearse(Supplier<T> act) {
        var outcome = act.get();
        entities.flush(); // the database's constraints speak here, not at a commit that never comes
        context.setRollbackOnly();
        return outcome;
    }
}
