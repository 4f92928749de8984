package fr.alin.offer;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.offer.model.NewOffer;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.persistence.SqlArray;
import fr.alin.shared.time.Today;

/** Finds offers not yet matched against the saved searches, by an index that holds only these. */
@ApplicationScoped
class NewOfferRepository {

    private static final String COLUMNS = """
            offer.reference, offer.commune_code, offer.city, offer.postal_code, offer.kind, offer.dwelling_type,
            offer.surface, offer.floor, offer.lift, offer.accessible, offer.rent_standard,
            offer.rent_with_charges, offer.available_on, offer.closes_on""";

    private static final String CLAIM = """
            with unasked as materialized (
                select id from offer
                where alerts_matched_at is null and status = 'PUBLISHED'
                  and opens_on <= cast(?4 as date) and opens_on <= %s
                order by opens_on, id limit ?3 for update skip locked
            )
            update offer set alerts_matched_at = ?1
            from unasked where offer.id = unasked.id
            returning %s""".formatted(HomeDay.at("?2"), COLUMNS);

    private static final String OPEN = """
            select %1$s from offer
            where reference = any(cast(?1 as varchar[])) and status = 'PUBLISHED'
              and %2$s between opens_on and closes_on""".formatted(COLUMNS, HomeDay.at("?2"));

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Claims the next offers, so that no other node takes them. Offers that have closed meanwhile are skipped. */
    public List<NewOffer> claim(int most, Today today, Instant now) {
        return rows(entities.createNativeQuery(CLAIM)
                        .setParameter(1, now.atOffset(ZoneOffset.UTC))
                        .setParameter(2, today.now().toString())
                        .setParameter(3, most)
                        .setParameter(4, today.latest().toString())
                        .getResultList())
                .stream()
                .filter(offer ->
                        !offer.closesOn().isBefore(today.at(offer.commune().department())))
                .toList();
    }

    /** Those of the given offers that are open for applications. */
    public List<NewOffer> open(Collection<OfferReference> references, Today today) {
        return rows(entities.createNativeQuery(OPEN)
                .setParameter(1, SqlArray.of(references, OfferReference::value))
                .setParameter(2, today.now().toString())
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<NewOffer> rows(List<?> rows) {
        return ((List<Object[]>) rows).stream().map(NewOfferRepository::offer).toList();
    }

    private static NewOffer offer(Object[] row) {
        return new NewOffer(
                new OfferReference((String) row[0]),
                new CommuneCode((String) row[1]),
                (String) row[2],
                (String) row[3],
                DwellingKind.valueOf((String) row[4]),
                DwellingType.valueOf((String) row[5]),
                (BigDecimal) row[6],
                row[7] == null ? OptionalInt.empty() : OptionalInt.of(((Number) row[7]).intValue()),
                (Boolean) row[8],
                (Boolean) row[9],
                RentStandard.valueOf((String) row[10]),
                (BigDecimal) row[11],
                ((Date) row[12]).toLocalDate(),
                ((Date) row[13]).toLocalDate());
    }
}
