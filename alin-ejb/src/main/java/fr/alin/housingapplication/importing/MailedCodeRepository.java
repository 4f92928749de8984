package fr.alin.housingapplication.importing;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.housingapplication.model.MailedCode;
import fr.alin.shared.persistence.KeyLock;

/** Stores the codes mailed for each number within a day; numbers and accounts as hashes. */
@ApplicationScoped
class MailedCodeRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * Takes a lock until the end of the transaction, so that accounts that ask for the same number at once are counted
     * in turn, on all nodes.
     */
    public void lock(String number) {
        KeyLock.hold(entities, "codes of " + number);
    }

    /** The codes of new accounts, or of all others, oldest first. */
    public List<MailedCode> since(Instant since, String number, boolean newcomers) {
        List<?> rows = entities.createNativeQuery("""
                        select asker_digest, mailed_at from number_code
                        where number_digest = ?1 and newcomer = ?2 and mailed_at > ?3
                        order by mailed_at""")
                .setParameter(1, number)
                .setParameter(2, newcomers)
                .setParameter(3, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(row -> code((Object[]) row)).toList();
    }

    public void add(String number, MailedCode code, boolean newcomer) {
        entities.createNativeQuery("""
                        insert into number_code (number_digest, asker_digest, newcomer, mailed_at)
                        values (?1, ?2, ?3, ?4)""")
                .setParameter(1, number)
                .setParameter(2, code.asker())
                .setParameter(3, newcomer)
                .setParameter(4, code.at().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    public void forgetBefore(Instant moment) {
        entities.createNativeQuery("delete from number_code where mailed_at < ?1")
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static MailedCode code(Object[] row) {
        return new MailedCode((String) row[0], instant(row[1]));
    }
}
