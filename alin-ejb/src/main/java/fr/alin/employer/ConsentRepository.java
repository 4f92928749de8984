package fr.alin.employer;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.employer.model.DataSharingConsent;
import fr.alin.employer.view.ConsentLine;

/**
 * Stores the register of consents. Lines are added and read; an erasure makes them anonymous.
 * See decision 14-company-as-a-snapshot.
 */
@ApplicationScoped
class ConsentRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(DataSharingConsent consent) {
        entities.persist(consent);
    }

    /** Latest first. */
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

    /** Makes the person's lines anonymous. */
    public void anonymize(long accountId) {
        entities.createNativeQuery(
                        "update data_sharing_consent set account_id = null, actor_id = null where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }
}
