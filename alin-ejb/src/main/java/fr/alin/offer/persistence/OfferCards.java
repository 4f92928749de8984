package fr.alin.offer.persistence;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.offer.view.FavouriteOffer;
import fr.alin.offer.view.OfferCard;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;

/** The columns of a card, of an offer {@code o} and a favourite {@code f}, and how a row becomes one. */
final class OfferCards {

    static final String COLUMNS = """
            o.reference, o.kind, o.dwelling_type, o.surface, o.floor, o.lift, o.rent_with_charges, o.rent_standard,
            o.commune_code, o.city, o.postal_code, o.accessible, o.available_on, o.closes_on, o.landlord_name,
            o.cover_photo, f.offer_id is not null as favourite""";

    static final String KEPT = "select " + COLUMNS + """
            , o.status = 'PUBLISHED' as published
            from offer_favourite f
            join offer o on o.id = f.offer_id
            where f.account_id = ?1
            order by f.added_at desc, o.id""";

    /** The column after those of a card. */
    static final int NEXT = 17;

    private OfferCards() {}

    static List<FavouriteOffer> kept(List<?> rows, LocalDate today) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> kept(card(row, today), (Boolean) row[NEXT], today))
                .toList();
    }

    private static FavouriteOffer kept(OfferCard card, boolean published, LocalDate today) {
        return new FavouriteOffer(card, published && !card.closesOn().isBefore(today));
    }

    static OfferCard card(Object[] row, LocalDate today) {
        var availableOn = ((Date) row[12]).toLocalDate();
        return new OfferCard(
                new OfferReference((String) row[0]),
                DwellingKind.valueOf((String) row[1]),
                DwellingType.valueOf((String) row[2]),
                (BigDecimal) row[3],
                Optional.ofNullable((Number) row[4]).map(Number::intValue),
                (Boolean) row[5],
                (BigDecimal) row[6],
                RentStandard.valueOf((String) row[7]),
                new CommuneCode((String) row[8]),
                (String) row[9],
                (String) row[10],
                (Boolean) row[11],
                !availableOn.isAfter(today),
                availableOn,
                ((Date) row[13]).toLocalDate(),
                (String) row[14],
                Optional.ofNullable((String) row[15]),
                (Boolean) row[16]);
    }
}
