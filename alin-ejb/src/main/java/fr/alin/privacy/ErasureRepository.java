package fr.alin.privacy;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.privacy.model.ErasureCause;
import fr.alin.privacy.model.ErasureReference;

/** Stores proofs of erasure. */
@ApplicationScoped
class ErasureRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Whether an erasure has this reference. */
    public boolean isProved(ErasureReference reference) {
        return !entities.createNativeQuery("select 1 from erasure_proof where reference = ?1")
                .setParameter(1, reference.value())
                .getResultList()
                .isEmpty();
    }

    /** @param erased number of accounts, applications, candidacies or log entries */
    public ErasureReference prove(ErasureCause cause, int erased, LocalDate day) {
        var reference = ErasureReference.draw();
        entities.createNativeQuery("""
                        insert into erasure_proof (reference, cause, erased_on, erased) values (?1, ?2, ?3, ?4)""")
                .setParameter(1, reference.value())
                .setParameter(2, cause.name())
                .setParameter(3, java.sql.Date.valueOf(day))
                .setParameter(4, erased)
                .executeUpdate();
        return reference;
    }
}
