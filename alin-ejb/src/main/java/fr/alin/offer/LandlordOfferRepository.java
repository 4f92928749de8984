package fr.alin.offer;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import fr.alin.offer.model.LandlordOfferQuery;
import fr.alin.offer.model.Offer;
import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOffer;
import fr.alin.offer.view.EditableOfferLine;
import fr.alin.offer.view.EditableOffers;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.time.Today;

/** Reads a landlord's offers for its agents, in any state. */
@ApplicationScoped
class LandlordOfferRepository {

    private static final String STATE = """
            case when status = 'WITHDRAWN' then 'WITHDRAWN'
                 when opens_on > %1$s then 'UPCOMING'
                 when closes_on < %1$s then 'CLOSED'
                 else 'OPEN' end""".formatted(HomeDay.at("?2"));

    static final String LIST = """
            with asked as (
                select * from (select o.*, %s as state from offer o where landlord_code = ?1) own
                where (?3 = '' or strpos(reference, upper(?3)) > 0 or strpos(upper(city), upper(?3)) > 0)
                  and (?4 = '' or state = ?4)
            ), page as (
                select * from asked order by changed_at desc, id desc limit ?5 offset ?6
            )
            select (select count(*) from asked), reference, state, dwelling_type, city, postal_code,
                   rent_with_charges, opens_on, closes_on, changed_at
            from (select 1) one left join page on true
            order by changed_at desc, id desc""".formatted(STATE);

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** A page of a landlord's offers and the total number that match, in one statement. */
    public EditableOffers list(LandlordOfferQuery asked, Today today) {
        var query = entities.createNativeQuery(LIST);
        bind(query, asked, today);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        var lines = new ArrayList<EditableOfferLine>(rows.size());
        for (var row : rows) {
            if (row[1] != null) {
                lines.add(line(row));
            }
        }
        return new EditableOffers(((Number) rows.get(0)[0]).intValue(), List.copyOf(lines));
    }

    /** The latest posting of the offer, with the given photos. */
    public Optional<EditableOffer> find(OfferReference reference, List<OfferPhoto> photos, Today today) {
        @SuppressWarnings("unchecked")
        List<Offer> found = entities.createNativeQuery("select * from offer where reference = ?1", Offer.class)
                .setParameter(1, reference.value())
                .setHint("eclipselink.refresh", true)
                .getResultList();
        return found.stream()
                .findFirst()
                .map(offer -> new EditableOffer(
                        offer.reference(),
                        offer.landlordCode(),
                        offer.postingVersion(),
                        offer.stateOn(today),
                        offer.posting(),
                        photos));
    }

    static void bind(Query query, LandlordOfferQuery asked, Today today) {
        query.setParameter(1, asked.landlordCode())
                .setParameter(2, today.now().toString())
                .setParameter(3, TypedText.line(asked.text()))
                .setParameter(4, asked.state().map(Enum::name).orElse(""))
                .setParameter(5, asked.size())
                .setParameter(6, asked.first());
    }

    private static EditableOfferLine line(Object[] row) {
        return new EditableOfferLine(
                new OfferReference((String) row[1]),
                OfferState.valueOf((String) row[2]),
                DwellingType.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                (BigDecimal) row[6],
                ((Date) row[7]).toLocalDate(),
                ((Date) row[8]).toLocalDate(),
                instant(row[9]));
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime moment ? moment.toInstant() : ((java.sql.Timestamp) column).toInstant();
    }
}
