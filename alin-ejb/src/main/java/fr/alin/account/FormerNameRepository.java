package fr.alin.account;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.account.model.FormerName;
import fr.alin.account.view.FormerNameLine;

/** Stores former names of holders. */
@ApplicationScoped
class FormerNameRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(FormerName name) {
        entities.persist(name);
    }

    /** Latest first. */
    public List<FormerNameLine> of(long accountId) {
        return entities.createQuery("""
                        select new fr.alin.account.view.FormerNameLine(
                            n.birthName, n.usageName, n.firstName, n.reason, n.changedAt)
                        from FormerName n
                        where n.accountId = :account
                        order by n.changedAt desc, n.id desc""", FormerNameLine.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public void deleteBefore(Instant before) {
        entities.createQuery("delete from FormerName n where n.changedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
