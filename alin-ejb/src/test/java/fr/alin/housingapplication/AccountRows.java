package fr.alin.housingapplication;

import jakarta.persistence.EntityManager;

/** Accounts that applications can belong to, written straight to the table of the other context. */
public final class AccountRows {

    private AccountRows() {}

    /** An active account of that id. */
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
