package fr.alin.alert;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import fr.alin.alert.model.AreaKey;
import fr.alin.alert.model.AttributedHit;
import fr.alin.alert.model.MatchableOffer;
import fr.alin.alert.model.PendingHit;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.persistence.SqlArray;

/** Stores matches, one row per person and offer, so that no offer is reported twice. */
@ApplicationScoped
class HitRepository {

    /** "offset 0" prevents the planner from joining all offers at once: each offer reads its own index entries. */
    static final String FIND = """
            insert into offer_alert_hit (account_id, offer_reference, alert_id, daily, found_at, due_at)
            select distinct on (found.account_id, offer.reference)
                   found.account_id, offer.reference, found.alert_id, found.daily, cast(?6 as timestamptz),
                   case when found.daily then cast(?7 as timestamptz) else cast(?6 as timestamptz) end
            from unnest(cast(?1 as varchar[]), cast(?2 as varchar[]), cast(?3 as varchar[]), cast(?4 as numeric[]),
                        cast(?5 as numeric[])) as offer (reference, area_keys, dwelling_type, rent, surface)
            cross join lateral (
                select area.account_id, area.alert_id, area.daily
                from offer_alert_area area
                where area.area_key = any(string_to_array(offer.area_keys, ' '))
                  and area.dwelling_type = offer.dwelling_type
                  and area.highest_rent >= offer.rent and area.lowest_rent <= offer.rent
                  and area.minimum_surface <= offer.surface
                offset 0
            ) found
            order by found.account_id, offer.reference, found.daily, found.alert_id
            on conflict do nothing""";

    static final String DUE = """
            select distinct account_id from (
                select account_id from offer_alert_hit
                where told_at is null and due_at <= ?1 order by due_at desc limit ?2) due""";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * Records the subscribers that each new offer matches, due at once or with the next digest. Existing rows are kept.
     *
     * @return the number of rows added
     */
    public int find(Collection<MatchableOffer> offers, Instant now, Instant nextDigest) {
        return bind(entities.createNativeQuery(FIND), offers, now, nextDigest).executeUpdate();
    }

    static Query bind(Query find, Collection<MatchableOffer> offers, Instant now, Instant nextDigest) {
        return find.setParameter(1, column(offers, match -> match.offer().reference()))
                .setParameter(2, column(offers, HitRepository::keys))
                .setParameter(3, column(offers, match -> match.offer().type()))
                .setParameter(4, column(offers, match -> match.offer().rentWithCharges()))
                .setParameter(5, column(offers, match -> match.offer().surface()))
                .setParameter(6, now.atOffset(ZoneOffset.UTC))
                .setParameter(7, nextDigest.atOffset(ZoneOffset.UTC));
    }

    /** Ids of accounts with due matches, latest due first, so that the morning's digests do not delay new offers. */
    public List<Long> due(int most, Instant now) {
        @SuppressWarnings("unchecked")
        List<Number> rows = entities.createNativeQuery(DUE)
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(Number::longValue).toList();
    }

    /** All due matches of these people. */
    public List<PendingHit> pending(Collection<Long> accountIds, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select account_id, offer_reference, daily from offer_alert_hit
                        where account_id = any(cast(?1 as bigint[])) and told_at is null and due_at <= ?2
                        order by account_id, found_at, offer_reference""")
                .setParameter(1, SqlArray.of(accountIds))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .map(row -> new PendingHit(
                        ((Number) row[0]).longValue(), new OfferReference((String) row[1]), (Boolean) row[2]))
                .toList();
    }

    /** Marks matches as reported, each by one alert. */
    public void markReported(Collection<AttributedHit> hits, Instant now) {
        keyed("""
                update offer_alert_hit hit set told_at = ?4, alert_id = given.alert_id
                from unnest(cast(?1 as bigint[]), cast(?2 as varchar[]), cast(?3 as bigint[]))
                     as given (account_id, offer_reference, alert_id)
                where hit.account_id = given.account_id and hit.offer_reference = given.offer_reference""", hits).setParameter(4, now.atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    /** Moves matches to the next digest, because only a daily alert covers them. */
    public void defer(Collection<AttributedHit> hits, Instant nextDigest) {
        keyed("""
                update offer_alert_hit hit set due_at = ?4, daily = true, alert_id = given.alert_id
                from unnest(cast(?1 as bigint[]), cast(?2 as varchar[]), cast(?3 as bigint[]))
                     as given (account_id, offer_reference, alert_id)
                where hit.account_id = given.account_id and hit.offer_reference = given.offer_reference""", hits).setParameter(4, nextDigest.atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    /** Deletes matches that no alert covers any more, or for which the person is not eligible. */
    public void delete(Collection<PendingHit> hits) {
        entities.createNativeQuery("""
                        delete from offer_alert_hit hit
                        using unnest(cast(?1 as bigint[]), cast(?2 as varchar[])) as given (account_id, offer_reference)
                        where hit.account_id = given.account_id and hit.offer_reference = given.offer_reference""")
                .setParameter(1, column(hits, PendingHit::accountId))
                .setParameter(2, column(hits, PendingHit::offer))
                .executeUpdate();
    }

    /** Deletes the unreported matches of an alert. */
    public void deletePending(long accountId, long alertId) {
        entities.createNativeQuery("""
                        delete from offer_alert_hit
                        where account_id = ?1 and alert_id = ?2 and told_at is null""")
                .setParameter(1, accountId)
                .setParameter(2, alertId)
                .executeUpdate();
    }

    /** Deletes matches reported before then; their offers have long been closed. */
    public void deleteReportedBefore(Instant then) {
        entities.createNativeQuery("delete from offer_alert_hit where told_at < ?1")
                .setParameter(1, then.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Postpones the due matches of one person. */
    public void postpone(long accountId, Instant until) {
        entities.createNativeQuery("""
                        update offer_alert_hit set due_at = ?2
                        where account_id = ?1 and told_at is null and due_at < ?2""")
                .setParameter(1, accountId)
                .setParameter(2, until.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private Query keyed(String sql, Collection<AttributedHit> hits) {
        return entities.createNativeQuery(sql)
                .setParameter(1, column(hits, attributed -> attributed.hit().accountId()))
                .setParameter(2, column(hits, attributed -> attributed.hit().offer()))
                .setParameter(3, column(hits, AttributedHit::alertId));
    }

    private static String keys(MatchableOffer offer) {
        return offer.keys().stream().map(AreaKey::value).collect(Collectors.joining(" "));
    }

    private static <T> String column(Collection<T> rows, Function<T, Object> value) {
        return SqlArray.of(rows.stream().map(value).toList());
    }
}
