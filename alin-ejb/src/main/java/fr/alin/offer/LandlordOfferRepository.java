package fr.alin.offer;

import static fr.alin.shared.persistence.InstantColumn.instant;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import fr.alin.offer.model.LandlordOfferOrder;
import fr.alin.offer.model.LandlordOfferQuery;
import fr.alin.offer.model.Offer;
import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.EditableOffer;
import fr.alin.offer.view.EditableOfferLine;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.Folding;
import fr.alin.shared.model.ListPage;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.model.TypedText;
import fr.alin.shared.persistence.CountedRows;
import fr.alin.shared.persistence.FoldedSql;
import fr.alin.shared.persistence.SortedSql;
import fr.alin.shared.time.Today;

/** Reads a landlord's offers for its agents, in any state. */
@ApplicationScoped
class LandlordOfferRepository {

    private static final String LIST =
            """
            with asked as (
                select * from (select o.*, %s as state from offer o where landlord_code = ?1) own
                where (%s or strpos(postal_code, ?3) = 1)
                  and (?4 = '' or state = ?4)
            ), page as (
                select * from asked order by {order} limit ?5 offset ?6
            )
            select (select count(*) from asked), reference, state, dwelling_type, city, postal_code, rent_standard,
                   surface, rent_with_charges, opens_on, closes_on, changed_at
            from (select 1) one left join page on true
            order by {order}""".formatted(OfferStateSql.at("?2"), FoldedSql.contains("?3", "?7", "reference", "city", "dwelling_type"));

    static final SortedSql<LandlordOfferOrder> LISTS =
            new SortedSql<>(LIST, LandlordOfferOrder.class, LandlordOfferRepository::column, "id");

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** A page of a landlord's offers and the total number that match, in one statement. */
    public ListPage<EditableOfferLine> list(LandlordOfferQuery asked, Today today) {
        var query = entities.createNativeQuery(LISTS.by(asked.order()));
        bind(query, asked, today);
        return CountedRows.page(query, asked.slice(), 5, LandlordOfferRepository::line);
    }

    /** The latest posting of the offer, with the given photos. */
    public Optional<EditableOffer> find(OfferReference reference, List<OfferPhoto> photos, Today today) {
        @SuppressWarnings("unchecked")
        List<Offer> found = entities.createNativeQuery("select * from offer where reference = ?1", Offer.class)
                .setParameter(1, reference.value())
                .setHint("eclipselink.refresh", true)
                .getResultList();
        return found.stream().findFirst().map(offer -> editable(offer, photos, today));
    }

    /** The landlord's offers among these, by reference and without photos. */
    public List<EditableOffer> chosen(String landlordCode, Collection<OfferReference> references, Today today) {
        @SuppressWarnings("unchecked")
        List<Offer> found = entities.createNativeQuery("""
                        select * from offer
                        where landlord_code = ?1 and reference = any(string_to_array(?2, ' '))
                        order by reference""", Offer.class)
                .setParameter(1, landlordCode)
                .setParameter(2, references.stream().map(OfferReference::value).collect(Collectors.joining(" ")))
                .setHint("eclipselink.refresh", true)
                .getResultList();
        return found.stream().map(offer -> editable(offer, List.of(), today)).toList();
    }

    private static EditableOffer editable(Offer offer, List<OfferPhoto> photos, Today today) {
        return new EditableOffer(
                offer.reference(),
                offer.landlordCode(),
                offer.postingVersion(),
                offer.stateOn(today),
                offer.posting(),
                photos);
    }

    static void bind(Query query, LandlordOfferQuery asked, Today today) {
        query.setParameter(1, asked.landlordCode())
                .setParameter(2, today.now().toString())
                .setParameter(3, TypedText.line(asked.text()))
                .setParameter(7, Folding.letters(asked.text()))
                .setParameter(4, asked.state().map(Enum::name).orElse(""))
                .setParameter(5, asked.slice().size())
                .setParameter(6, asked.slice().first());
    }

    private static String column(LandlordOfferOrder order) {
        return switch (order) {
            case REFERENCE -> "reference";
            case TYPE -> "dwelling_type";
            case CITY -> "city";
            case STATE -> "state";
            case STANDARD -> "rent_standard";
            case SURFACE -> "surface";
            case RENT -> "rent_with_charges";
            case OPENS -> "opens_on";
            case CLOSES -> "closes_on";
            case CHANGED -> "changed_at";
        };
    }

    private static EditableOfferLine line(Object[] row) {
        return new EditableOfferLine(
                new OfferReference((String) row[1]),
                OfferState.valueOf((String) row[2]),
                DwellingType.valueOf((String) row[3]),
                (String) row[4],
                (String) row[5],
                RentStandard.valueOf((String) row[6]),
                (BigDecimal) row[7],
                (BigDecimal) row[8],
                ((Date) row[9]).toLocalDate(),
                ((Date) row[10]).toLocalDate(),
                instant(row[11]));
    }
}
