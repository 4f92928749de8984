package fr.alin.housingapplication;

import jakarta.persistence.EntityManager;

/** Inserts accounts for applications directly into the other context's table. */
public final class AccountRows {

    private AccountRows() {}

    /** Inserts an active account with this id. */
    public static void add(EntityManager entities, long id) {
        entities.createNativeQuery("""
                        insert into account (id, version, email, role, status, civility, birth_name, first_name, mobile,
                            language, password_hash, consent_version, consent_given_at, activated_at)
                        values (?1, 1, ?2, 'APPLICANT', 'ACTIVE', 'MADAME', 'PORTE', 'ANNE', '+33604505792',
                            'FR', 'none', '1', now(), now())""")
                .setParameter(1, id)
                .setParameter(2, "anne" + id + "@example.org")
                .executeUpdate();
    }
}
