package fr.alin.support;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.persistence.KeyLock;
import fr.alin.support.model.HelpRequest;
import fr.alin.support.model.HelpTemplate;

/** Stores requests and the answers that are often given. */
@ApplicationScoped
class HelpRepository {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(HelpRequest request) {
        entities.persist(request);
    }

    public Optional<HelpRequest> find(long id) {
        return Optional.ofNullable(entities.find(HelpRequest.class, id));
    }

    /** Locks the row, so that of two who answer at once the second sees the first answer. */
    public Optional<HelpRequest> findLocked(long id) {
        return Optional.ofNullable(entities.find(HelpRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The requests of an account, latest first. */
    public List<HelpRequest> of(long accountId) {
        return entities.createQuery(
                        "select r from HelpRequest r where r.accountId = :account order by r.id desc",
                        HelpRequest.class)
                .setParameter("account", accountId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Makes simultaneous requests of one address wait for each other until the end of the transaction. */
    public void lock(EmailAddress email) {
        KeyLock.hold(entities, "help " + email.value());
    }

    /** Requests of visitors from a network. */
    public long countFrom(String source, Instant since) {
        return count("r.source = :value", source, since);
    }

    public long countOf(EmailAddress email, Instant since) {
        return count("r.email = :value", email, since);
    }

    private long count(String which, Object value, Instant since) {
        return entities.createQuery(
                        "select count(r) from HelpRequest r where r.askedAt > :since and " + which, Long.class)
                .setParameter("since", since)
                .setParameter("value", value)
                .getSingleResult();
    }

    /** Whether the address has sent the same words since, as by a double click. */
    public boolean isRepeated(EmailAddress email, String words, Instant since) {
        return !entities.createQuery("""
                        select r.id from HelpRequest r
                        where r.email = :email and r.askedAt > :since and r.words = :words""", Long.class)
                .setParameter("email", email)
                .setParameter("since", since)
                .setParameter("words", words)
                .getResultList()
                .isEmpty();
    }

    /** Deletes some of the requests before the moment, with their answers; none that another node has locked. */
    public int deleteBefore(Instant moment, int most) {
        return entities.createNativeQuery("""
                        delete from help_request where id in (
                            select id from help_request where asked_at < ?1
                            order by asked_at limit ?2 for update skip locked)""")
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .executeUpdate();
    }

    /** Keeps it unless there is one like it, as after a second press. */
    public void add(HelpTemplate template) {
        KeyLock.hold(entities, "help template");
        if (templates().stream().noneMatch(template::isLike)) {
            entities.persist(template);
        }
    }

    public Optional<HelpTemplate> findTemplate(long id) {
        return Optional.ofNullable(entities.find(HelpTemplate.class, id));
    }

    public void remove(HelpTemplate template) {
        entities.remove(template);
    }

    /** By language, then by name. */
    public List<HelpTemplate> templates() {
        return entities.createQuery(
                        "select t from HelpTemplate t order by t.language desc, t.name, t.id", HelpTemplate.class)
                .getResultList();
    }
}
