package fr.alin.offer.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.offer.model.IndexedOffer;
import fr.alin.offer.model.OfferChanges;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/**
 * Reads the compared fields of the open offers from the database: all of them, or those that changed. One statement
 * each.
 */
@Stateless
@PermitAll // called by the searches of this context alone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // reads committed rows only
public class OpenOffersReading {

    /** Always returns a row: the oldest transaction still running, from which the next reading starts. */
    private static final String SELECT = """
            select cast(pg_snapshot_xmin(now.shot) as varchar), o.id, o.status = 'PUBLISHED' and o.closes_on >= cast(?1 as date),
                   o.commune_code, o.kind, o.dwelling_type, cast(o.surface * 100 as integer),
                   cast(o.rent_with_charges * 100 as integer), o.rent_standard, o.ceiling_zone,
                   coalesce(o.floor, case when o.kind = 'HOUSE' then 0 end), o.lift, o.accessible,
                   o.opens_on - date '1970-01-01', o.closes_on - date '1970-01-01', o.available_on - date '1970-01-01',
                   cast(extract(epoch from o.published_at) * 1000000 as bigint)
            from (select pg_current_snapshot() as shot) now
            left join offer o on\s""";

    static final String ALL = SELECT + "o.status = 'PUBLISHED' and o.closes_on >= cast(?1 as date)";

    /** Rows with a transaction number from the future exist only in a database restored from another server. */
    static final String CHANGED =
            SELECT + "o.changed_in >= cast(?2 as xid8) and o.changed_in < pg_snapshot_xmax(now.shot)";

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** @param earliest earliest local day in any time zone; searches compare the day at each home */
    public OfferDelta all(LocalDate earliest) {
        return read(entities.createNativeQuery(ALL)
                .setParameter(1, earliest.toString())
                .getResultList());
    }

    /** @param mark of the previous reading */
    public OfferDelta changedSince(String mark, LocalDate earliest) {
        return read(entities.createNativeQuery(CHANGED)
                .setParameter(1, earliest.toString())
                .setParameter(2, mark)
                .getResultList());
    }

    private static OfferDelta read(List<?> rows) {
        var published = new ArrayList<IndexedOffer>(rows.size());
        var gone = new HashSet<Long>();
        var shared = new HashMap<CommuneCode, CommuneCode>();
        for (var found : rows) {
            var row = (Object[]) found;
            if (row[1] == null) {
                continue;
            }
            if ((Boolean) row[2]) {
                published.add(offer(row, shared));
            } else {
                gone.add(((Number) row[1]).longValue());
            }
        }
        return new OfferDelta((String) ((Object[]) rows.get(0))[0], new OfferChanges(published, gone));
    }

    /** @param shared one instance of each commune code */
    private static IndexedOffer offer(Object[] row, HashMap<CommuneCode, CommuneCode> shared) {
        return new IndexedOffer(
                ((Number) row[1]).longValue(),
                shared.computeIfAbsent(new CommuneCode((String) row[3]), same -> same),
                DwellingKind.valueOf((String) row[4]),
                DwellingType.valueOf((String) row[5]),
                (Integer) row[6],
                (Integer) row[7],
                RentStandard.valueOf((String) row[8]),
                row[9] == null ? null : CeilingZone.valueOf((String) row[9]),
                row[10] == null ? IndexedOffer.UNKNOWN_FLOOR : (Integer) row[10],
                (Boolean) row[11],
                (Boolean) row[12],
                (Integer) row[13],
                (Integer) row[14],
                (Integer) row[15],
                ((Number) row[16]).longValue());
    }
}
