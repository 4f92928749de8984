package fr.alin.alert.persistence;

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

/** Keeps the index of where alerts listen; rows are written by arrays, thousands in one statement. */
@ApplicationScoped
public class AreaRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** What these people's alerts listen at now. */
    public Set<AlertIndexEntry> of(Collection<Long> accountIds) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select r.alert_id, r.account_id, r.daily, r.area_key, r.dwelling_type,
                               r.lowest_rent, r.highest_rent, r.minimum_surface
                        from offer_alert a join offer_alert_area r on r.alert_id = a.id
                        where a.account_id = any(cast(?1 as bigint[]))""")
                .setParameter(1, SqlArray.of(accountIds))
                .getResultList();
        return rows.stream().map(AreaRepository::listener).collect(Collectors.toCollection(HashSet::new));
    }

    /** Forgets all that these alerts listen at. */
    public void remove(Collection<Long> alertIds) {
        entities.createNativeQuery("delete from offer_alert_area where alert_id = any(cast(?1 as bigint[]))")
                .setParameter(1, SqlArray.of(alertIds))
                .executeUpdate();
    }

    public void add(Collection<AlertIndexEntry> listeners) {
        entities.createNativeQuery("""
                        insert into offer_alert_area (alert_id, account_id, daily, area_key, dwelling_type,
                                                      lowest_rent, highest_rent, minimum_surface)
                        select * from unnest(cast(?1 as bigint[]), cast(?2 as bigint[]), cast(?3 as boolean[]),
                                             cast(?4 as varchar[]), cast(?5 as varchar[]), cast(?6 as numeric[]),
                                             cast(?7 as numeric[]), cast(?8 as numeric[]))""")
                .setParameter(1, column(listeners, AlertIndexEntry::alertId))
                .setParameter(2, column(listeners, AlertIndexEntry::accountId))
                .setParameter(3, column(listeners, AlertIndexEntry::daily))
                .setParameter(
                        4, column(listeners, listener -> listener.area().key().value()))
                .setParameter(5, column(listeners, listener -> listener.area().type()))
                .setParameter(6, column(listeners, listener -> listener.area().lowestRent()))
                .setParameter(7, column(listeners, listener -> listener.area().highestRent()))
                .setParameter(8, column(listeners, listener -> listener.area().minimumSurface()))
                .executeUpdate();
    }

    private static String column(Collection<AlertIndexEntry> listeners, Function<AlertIndexEntry, Object> value) {
        return SqlArray.of(listeners.stream().map(value).toList());
    }

    private static AlertIndexEntry listener(Object[] row) {
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
