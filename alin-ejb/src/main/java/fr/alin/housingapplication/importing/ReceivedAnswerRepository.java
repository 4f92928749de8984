package fr.alin.housingapplication.importing;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.ImportRequest;

/**
 * Stores the encrypted answers of registration sites in columns that no entity maps, because they are large and seldom
 * read.
 */
@ApplicationScoped
class ReceivedAnswerRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void keep(ImportRequest request, byte[] sealed, String version) {
        update("import_request", request.accountId(), sealed, version);
    }

    public void keep(HousingApplication application, byte[] sealed, String version) {
        update("housing_application", application.accountId(), sealed, version);
    }

    /** Flushes first, because the update needs the row of a new entity. */
    private void update(String table, long accountId, byte[] sealed, String version) {
        entities.flush();
        entities.createNativeQuery(
                        "update " + table + " set received = ?1, received_version = ?2 where account_id = ?3")
                .setParameter(1, sealed)
                .setParameter(2, version)
                .setParameter(3, accountId)
                .executeUpdate();
    }

    /** Copies the answer of the import request to the application. */
    public void copy(ImportRequest request, HousingApplication application) {
        entities.flush();
        entities.createNativeQuery("""
                        update housing_application a
                        set received = r.received, received_version = r.received_version
                        from import_request r
                        where r.account_id = ?1 and a.account_id = ?2""")
                .setParameter(1, request.accountId())
                .setParameter(2, application.accountId())
                .executeUpdate();
    }

    /** The encrypted answer that the account's application was read from. */
    public Optional<byte[]> find(long accountId) {
        return entities.createNativeQuery("""
                        select received from housing_application
                        where account_id = ?1 and received is not null""")
                .setParameter(1, accountId)
                .getResultStream()
                .map(byte[].class::cast)
                .findFirst();
    }
}
