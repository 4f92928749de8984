package fr.alin.alert;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.alert.model.AlertArea;
import fr.alin.alert.model.AlertIndexEntry;
import fr.alin.alert.model.AreaKey;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.persistence.SqlArray;

/** Stores index entries; writes thousands of rows in one statement, passed as arrays. */
@ApplicationScoped
class AreaRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** The index entries of these people's alerts. */
    public Set<AlertIndexEntry> of(Collection<Long> accountIds) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select r.alert_id, r.account_id, r.daily, r.area_key, r.dwelling_type,
                               r.lowest_rent, r.highest_rent, r.minimum_surface
                        from offer_alert a join offer_alert_area r on r.alert_id = a.id
                        where a.account_id = any(cast(?1 as bigint[]))""")
                .setParameter(1, SqlArray.of(accountIds))
                .getResultList();
        return rows.stream().map(AreaRepository::entry).collect(Collectors.toCollection(HashSet::new));
    }

    /** Deletes the entries of these alerts. */
    public void remove(Collection<Long> alertIds) {
        entities.createNativeQuery("delete from offer_alert_area where alert_id = any(cast(?1 as bigint[]))")
                .setParameter(1, SqlArray.of(alertIds))
                .executeUpdate();
    }

    public void add(Collection<AlertIndexEntry> entries) {
        entities.createNativeQuery("""
                        insert into offer_alert_area (alert_id, account_id, daily, area_key, dwelling_type,
                                                      lowest_rent, highest_rent, minimum_surface)
                        select * from unnest(cast(?1 as bigint[]), cast(?2 as bigint[]), cast(?3 as boolean[]),
                                             cast(?4 as varchar[]), cast(?5 as varchar[]), cast(?6 as numeric[]),
                                             cast(?7 as numeric[]), cast(?8 as numeric[]))""")
                .setParameter(1, column(entries, AlertIndexEntry::alertId))
                .setParameter(2, column(entries, AlertIndexEntry::accountId))
                .setParameter(3, column(entries, AlertIndexEntry::daily))
                .setParameter(4, column(entries, entry -> entry.area().key().value()))
                .setParameter(5, column(entries, entry -> entry.area().type()))
                .setParameter(6, column(entries, entry -> entry.area().lowestRent()))
                .setParameter(7, column(entries, entry -> entry.area().highestRent()))
                .setParameter(8, column(entries, entry -> entry.area().minimumSurface()))
                .executeUpdate();
    }

    private static String column(Collection<AlertIndexEntry> entries, Function<AlertIndexEntry, Object> value) {
        return SqlArray.of(entries.stream().map(value).toList());
    }

    private static AlertIndexEntry entry(Object[] row) {
        return new AlertIndexEntry(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (Boolean) row[2],
                new AlertArea(
                        new AreaKey((String) row[3]),
                        DwellingType.valueOf((String) row[4]),
                        (BigDecimal) row[5],
                        (BigDecimal) row[6],
                        (BigDecimal) row[7]));
    }
}
