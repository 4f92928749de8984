package fr.alin.account;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.account.model.AccountStatus;
import fr.alin.account.view.AccountHolder;
import fr.alin.shared.security.Role;

/** Reads the accounts of advisors and of those who lead them. */
@ApplicationScoped
class AdvisorRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    List<AccountHolder> active() {
        return entities.createQuery("""
                        select new fr.alin.account.view.AccountHolder(
                            a.id, a.civility, a.birthName, a.usageName, a.firstName, a.email, a.mobile, a.language)
                        from Account a
                        where a.access.role in :advisors and a.access.suspendedAt is null and a.status = :active
                        order by a.birthName, a.firstName, a.id""", AccountHolder.class)
                .setParameter("advisors", List.of(Role.ADVISOR, Role.TEAM_LEAD))
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultList();
    }
}
