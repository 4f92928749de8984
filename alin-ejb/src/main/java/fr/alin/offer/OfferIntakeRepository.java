package fr.alin.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import fr.alin.offer.model.KnownOffer;
import fr.alin.offer.model.OfferEssentials;
import fr.alin.offer.model.OfferStatus;
import fr.alin.offer.model.PostedOffer;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.persistence.SqlArray;

/**
 * Writes landlords' offers, with one statement for each kind of change, however many rows it has.
 * See decision 29-one-statement-for-each-kind-of-change.
 */
@ApplicationScoped
class OfferIntakeRepository {

    private static final Rows<PostedOffer> OFFERS = Rows.of(OfferColumns.REFERENCE, OfferColumns.CONTENT);

    static final String LOCK = """
            select reference, landlord_code, posting_version, status,
                dwelling_type, surface, rent, charges, rent_standard, cast(available_on as text), accessible,
                cast(closes_on as text)
            from offer
            where reference = any(cast(?1 as varchar[])) order by reference for update""";

    private static final String INSERT = """
            insert into offer (id, version, landlord_code, published_at, changed_at, %s)
            select nextval('offer_seq'), 1, ?%d, cast(?%d as timestamptz), cast(?%d as timestamptz), %s
            from %s""".formatted(
            OFFERS.names(""), OFFERS.next(), OFFERS.next() + 1, OFFERS.next() + 1, OFFERS.names("r."), OFFERS.source());

    /** What is closed stays closed when it is described again. */
    private static final String STATUS =
            "case when o.status = 'CLOSED' and r.status = 'PUBLISHED' then o.status else r.status end";

    /**
     * Updates offers. A home that changed, or is posted again, counts as new for the saved searches. The references
     * appear twice in the statement: with the join alone, PostgreSQL would read the whole table.
     */
    static final String UPDATE = """
            update offer o
            set (version, changed_at, alerts_matched_at, %s) = (
                o.version + 1, cast(?%d as timestamptz),
                case when (o.status, o.commune_code, o.dwelling_type, o.surface, o.rent_with_charges, o.rent_standard,
                           o.opens_on)
                          is not distinct from (r.status, r.commune_code, r.dwelling_type, r.surface,
                           r.rent_with_charges, r.rent_standard, r.opens_on)
                     then o.alerts_matched_at end,
                %s)
            from %s
            where o.reference = r.reference and o.reference = any(cast(?1 as varchar[]))""".formatted(
                    OFFERS.names(""), OFFERS.next(), OFFERS.names("r.").replace("r.status", STATUS), OFFERS.source());

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * Locks the landlord until the transaction ends, so that changes by its systems and agents run one after the other.
     */
    public void lockLandlord(String landlordCode) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('offers of ' || ?1))")
                .setParameter(1, landlordCode)
                .getSingleResult();
    }

    /** Locks the offers that exist, always in the same order to avoid deadlocks. */
    public Map<OfferReference, KnownOffer> lockAll(Collection<OfferReference> references) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(LOCK)
                .setParameter(1, SqlArray.of(references, OfferReference::value))
                .getResultList();
        return rows.stream()
                .map(OfferIntakeRepository::known)
                .collect(Collectors.toMap(KnownOffer::reference, Function.identity()));
    }

    /** Inserts new offers, in the order of their references. */
    public void insertAll(String landlordCode, Collection<PostedOffer> offers, Instant now) {
        if (offers.isEmpty()) {
            return;
        }
        var query = entities.createNativeQuery(INSERT)
                .setParameter(OFFERS.next(), landlordCode)
                .setParameter(OFFERS.next() + 1, now.atOffset(ZoneOffset.UTC));
        OFFERS.bind(query, inOrder(offers));
        query.executeUpdate();
    }

    /** Replaces the content of known offers. */
    public void updateAll(Collection<PostedOffer> offers, Instant now) {
        if (offers.isEmpty()) {
            return;
        }
        var query = entities.createNativeQuery(UPDATE);
        bindUpdate(query, offers, now);
        query.executeUpdate();
    }

    /** Withdraws known offers, each with the version of its withdrawal. */
    public void withdrawAll(Map<OfferReference, Long> versions, Instant now) {
        if (versions.isEmpty()) {
            return;
        }
        var query = entities.createNativeQuery("""
                        update offer o
                        set version = o.version + 1, posting_version = r.posting_version, status = 'WITHDRAWN',
                            changed_at = cast(?3 as timestamptz)
                        from %s
                        where o.reference = r.reference and o.reference = any(cast(?1 as varchar[]))""".formatted(WithdrawalColumns.ROWS.source()))
                .setParameter(3, now.atOffset(ZoneOffset.UTC));
        WithdrawalColumns.ROWS.bind(query, versions.entrySet());
        query.executeUpdate();
    }

    /** Ends an offer by a lease; the version of its posting stays. */
    public void let(OfferReference reference, Instant now) {
        entities.createNativeQuery("""
                        update offer set version = version + 1, status = 'LET', changed_at = ?2
                        where reference = ?1 and status <> 'LET'""")
                .setParameter(1, reference.value())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Takes a lease back: the offer is closed, as it was when its list had left. */
    public void undoLet(OfferReference reference, Instant now) {
        entities.createNativeQuery("""
                        update offer set version = version + 1, status = 'CLOSED', changed_at = ?2
                        where reference = ?1 and status = 'LET'""")
                .setParameter(1, reference.value())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Closes a published offer, whatever its last day; the version of its posting stays. */
    public void close(OfferReference reference, Instant now) {
        entities.createNativeQuery("""
                        update offer set version = version + 1, changed_at = ?2,
                            status = case when status = 'PUBLISHED' then 'CLOSED' else status end
                        where reference = ?1""")
                .setParameter(1, reference.value())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Raises the version of an offer when something other than the posting changed. */
    public void touch(OfferReference reference, Instant now) {
        entities.createNativeQuery("""
                        update offer set version = version + 1, posting_version = posting_version + 1, changed_at = ?2
                        where reference = ?1""")
                .setParameter(1, reference.value())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Stores withdrawals that arrived before their publication. */
    public void rememberWithdrawals(Map<OfferReference, Long> versions, Instant now) {
        if (versions.isEmpty()) {
            return;
        }
        var query = entities.createNativeQuery("""
                        insert into offer_early_withdrawal (offer_reference, posting_version, received_at)
                        select r.reference, r.posting_version, cast(?3 as timestamptz) from %s
                        on conflict (offer_reference) do update
                        set posting_version = greatest(offer_early_withdrawal.posting_version, excluded.posting_version)""".formatted(WithdrawalColumns.ROWS.source()))
                .setParameter(3, now.atOffset(ZoneOffset.UTC));
        WithdrawalColumns.ROWS.bind(query, versions.entrySet());
        query.executeUpdate();
    }

    /** Versions of the early withdrawals stored for these offers. */
    public Map<OfferReference, Long> earlyWithdrawals(Collection<OfferReference> references) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select offer_reference, posting_version from offer_early_withdrawal
                        where offer_reference = any(cast(?1 as varchar[]))""")
                .setParameter(1, SqlArray.of(references, OfferReference::value))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new OfferReference((String) row[0]), row -> ((Number) row[1]).longValue()));
    }

    static void bindUpdate(Query query, Collection<PostedOffer> offers, Instant now) {
        query.setParameter(OFFERS.next(), now.atOffset(ZoneOffset.UTC));
        OFFERS.bind(query, inOrder(offers));
    }

    /** A fixed order, so that two messages with the same new offers cannot deadlock. */
    private static List<PostedOffer> inOrder(Collection<PostedOffer> offers) {
        return offers.stream()
                .sorted(Comparator.comparing(offer -> offer.reference().value()))
                .toList();
    }

    /** From eight columns in the order of the record. */
    private static OfferEssentials essentials(Object[] row, int first) {
        return new OfferEssentials(
                DwellingType.valueOf((String) row[first]),
                (BigDecimal) row[first + 1],
                (BigDecimal) row[first + 2],
                (BigDecimal) row[first + 3],
                RentStandard.valueOf((String) row[first + 4]),
                LocalDate.parse((String) row[first + 5]),
                (Boolean) row[first + 6],
                LocalDate.parse((String) row[first + 7]));
    }

    private static KnownOffer known(Object[] row) {
        return new KnownOffer(
                new OfferReference((String) row[0]),
                (String) row[1],
                ((Number) row[2]).longValue(),
                OfferStatus.valueOf((String) row[3]),
                essentials(row, 4));
    }
}
