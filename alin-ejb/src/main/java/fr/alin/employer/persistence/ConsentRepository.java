package fr.alin.employer.persistence;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.employer.model.DataSharingConsent;
import fr.alin.employer.view.ConsentLine;

/**
 * The register of consents: lines are added and read, and lose their owner when she is forgotten.
 * See decision 14-company-as-a-snapshot.
 */
@ApplicationScoped
public class ConsentRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(DataSharingConsent consent) {
        entities.persist(consent);
    }

    /** The newest first. */
    public List<ConsentLine> linesOf(long accountId) {
        return entities.createQuery(
                        "select c from DataSharingConsent c where c.accountId = :account order by c.givenAt desc, c.id desc",
                        DataSharingConsent.class)
                .setParameter("account", accountId)
                .getResultStream()
                .map(ConsentRepository::line)
                .toList();
    }

    private static ConsentLine line(DataSharingConsent consent) {
        return new ConsentLine(
                consent.choice(),
                consent.cause(),
                consent.siret(),
                consent.companyName(),
                consent.policyVersion(),
                consent.textVersion(),
                consent.wording(),
                consent.language(),
                consent.givenAt());
    }

    /** Leaves the lines as proofs that name nobody. */
    public void forget(long accountId) {
        entities.createNativeQuery(
                        "update data_sharing_consent set account_id = null, actor_id = null where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }
}
