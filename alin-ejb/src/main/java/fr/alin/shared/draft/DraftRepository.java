package fr.alin.shared.draft;

import static fr.alin.shared.persistence.InstantColumn.instant;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.persistence.SqlArray;

/** Stores drafts. */
@ApplicationScoped
class DraftRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Replaces the former draft of the form, if any. */
    public void save(long accountId, String form, String fields, Instant now) {
        entities.createNativeQuery("""
                        insert into draft (account_id, form, fields, saved_at) values (?1, ?2, ?3, ?4)
                        on conflict (account_id, form)
                        do update set fields = excluded.fields, saved_at = excluded.saved_at""")
                .setParameter(1, accountId)
                .setParameter(2, form)
                .setParameter(3, fields)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    public Optional<Draft> find(long accountId, String form) {
        List<?> rows = entities.createNativeQuery(
                        "select fields, saved_at from draft where account_id = ?1 and form = ?2")
                .setParameter(1, accountId)
                .setParameter(2, form)
                .getResultList();
        return rows.stream().map(row -> draft((Object[]) row)).findFirst();
    }

    /** The drafts of these forms that there are. */
    public Map<String, Draft> find(long accountId, Collection<String> forms) {
        List<?> rows = entities.createNativeQuery("""
                        select fields, saved_at, form from draft
                        where account_id = ?1 and form = any (cast(?2 as varchar[]))""")
                .setParameter(1, accountId)
                .setParameter(2, SqlArray.of(forms))
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(toMap(row -> (String) row[2], DraftRepository::draft));
    }

    /** Drafts by form, ordered by name. */
    public Map<String, Draft> all(long accountId) {
        List<?> rows = entities.createNativeQuery(
                        "select fields, saved_at, form from draft where account_id = ?1 order by form")
                .setParameter(1, accountId)
                .getResultList();
        var drafts = new LinkedHashMap<String, Draft>();
        rows.stream().map(Object[].class::cast).forEach(row -> drafts.put((String) row[2], draft(row)));
        return drafts;
    }

    private static Draft draft(Object[] row) {
        return new Draft(FieldsText.read((String) row[0]), instant(row[1]));
    }

    public void remove(long accountId, String form) {
        entities.createNativeQuery("delete from draft where account_id = ?1 and form = ?2")
                .setParameter(1, accountId)
                .setParameter(2, form)
                .executeUpdate();
    }

    public void removeAll(long accountId) {
        entities.createNativeQuery("delete from draft where account_id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** Deletes old drafts; returns how many. */
    public int removeSavedBefore(Instant moment) {
        return entities.createNativeQuery("delete from draft where saved_at < ?1")
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
