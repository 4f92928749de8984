package fr.alin.housingapplication.persistence;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;

import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.NumberAlreadyAttached;
import fr.alin.shared.model.UniqueNumber;

/** Stores imported applications and their ticked documents. */
@ApplicationScoped
public class HousingApplicationRepository {

    private static final String UNIQUE_VIOLATION = "23505";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Flushes, so that the unique constraint decides between two accounts that import the same number at once. */
    public void add(HousingApplication application) {
        try {
            entities.persist(application);
            entities.flush();
        } catch (PersistenceException e) {
            throw violatesUniqueness(e) ? new NumberAlreadyAttached() : e;
        }
    }

    private boolean violatesUniqueness(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()));
    }

    /** The next N° ALS. */
    public long nextAlsNumber() {
        return ((Number) entities.createNativeQuery("select nextval('als_number_seq')")
                        .getSingleResult())
                .longValue();
    }

    /** The id of the application with this number. */
    public Optional<Long> findId(UniqueNumber number) {
        return entities.createQuery("select a.id from HousingApplication a where a.number = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The number of the application with this id. */
    public Optional<UniqueNumber> findNumber(long id) {
        return entities.createQuery("select a.number from HousingApplication a where a.id = :id", UniqueNumber.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<HousingApplication> findByAccount(long accountId) {
        return one("accountId", accountId).getResultStream().findFirst();
    }

    /** Locks the row, so that validation and changes of documents wait for each other. */
    public Optional<HousingApplication> findByAccountLocked(long accountId) {
        return one("accountId", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Its standing, without the record. */
    public Optional<StandingRow> standingOf(long accountId) {
        return standing("accountId", accountId);
    }

    /** Its standing, without the record. */
    public Optional<StandingRow> standingOf(UniqueNumber number) {
        return standing("number", number);
    }

    private Optional<StandingRow> standing(String attribute, Object value) {
        return entities.createQuery(
                        "select new fr.alin.housingapplication.persistence.StandingRow(a.number, a.standing,"
                                + " a.imported.refreshedAt) from HousingApplication a where a." + attribute
                                + " = :value",
                        StandingRow.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /** The columns that the offer search needs of these accounts' applications, without their records. */
    public List<SearchRow> searchRows(Collection<Long> accountIds) {
        List<?> rows = entities.createNativeQuery("select %s from %s where account_id = any(cast(?1 as bigint[]))"
                        .formatted(SearchColumns.LIST, SearchColumns.FROM))
                .setParameter(1, accountIds.stream().map(String::valueOf).collect(joining(",", "{", "}")))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(SearchColumns::row).toList();
    }

    public Optional<HousingApplication> findByNumber(UniqueNumber number) {
        return one("number", number).getResultStream().findFirst();
    }

    /** Locks the row, for a site's report about it. */
    public Optional<HousingApplication> findByNumberLocked(UniqueNumber number) {
        return one("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Locks the rows in a fixed order, which avoids deadlocks. Leaves out numbers without an application. */
    public List<HousingApplication> findByNumbersLocked(Collection<UniqueNumber> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select a from HousingApplication a where a.number in :numbers
                                order by a.id""", HousingApplication.class)
                        .setParameter("numbers", numbers)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** Stores the number that a merger on the site replaced. */
    public void addFormerNumber(HousingApplication application, UniqueNumber former, Instant now) {
        entities.createNativeQuery("""
                        insert into former_number (application_id, number, replaced_by, replaced_at)
                        values (?1, ?2, ?3, ?4)
                        on conflict do nothing""")
                .setParameter(1, application.id())
                .setParameter(2, former.value())
                .setParameter(3, application.number().value())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The latest former number. */
    public Optional<UniqueNumber> formerNumber(HousingApplication application) {
        List<?> numbers = entities.createNativeQuery("""
                        select number from former_number where application_id = ?1
                        order by replaced_at desc limit 1""")
                .setParameter(1, application.id())
                .getResultList();
        return numbers.stream().map(number -> new UniqueNumber((String) number)).findFirst();
    }

    private TypedQuery<HousingApplication> one(String attribute, Object value) {
        return entities.createQuery(
                        "select a from HousingApplication a where a." + attribute + " = :value",
                        HousingApplication.class)
                .setParameter("value", value);
    }

    public void remove(HousingApplication application) {
        entities.remove(application);
    }

    /** Removes it and flushes, so that the same transaction can insert its number again. */
    public void release(HousingApplication application) {
        entities.remove(application);
        entities.flush();
    }

    /** Keys of the ticked documents. */
    public Set<String> depositedDocuments(HousingApplication application) {
        List<?> keys = entities.createNativeQuery(
                        "select document_key from deposited_document where application_id = ?1")
                .setParameter(1, application.id())
                .getResultList();
        return keys.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    public void addDeposited(HousingApplication application, String documentKey, Instant now) {
        entities.createNativeQuery("""
                        insert into deposited_document (application_id, document_key, declared_at)
                        values (?1, ?2, ?3)
                        on conflict do nothing""")
                .setParameter(1, application.id())
                .setParameter(2, documentKey)
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    public void removeDeposited(HousingApplication application, String documentKey) {
        entities.createNativeQuery("delete from deposited_document where application_id = ?1 and document_key = ?2")
                .setParameter(1, application.id())
                .setParameter(2, documentKey)
                .executeUpdate();
    }
}
