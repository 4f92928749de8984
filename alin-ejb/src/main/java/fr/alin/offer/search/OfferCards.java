package fr.alin.offer.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import fr.alin.offer.view.FavouriteOffer;
import fr.alin.offer.view.OfferCard;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.persistence.SqlArray;
import fr.alin.shared.time.Today;

/**
 * Reads offer cards by plain JDBC from the pool of the persistence unit. Every list of offers uses this statement, and
 * it takes a quarter of the time of the same query through the entity manager.
 */
@ApplicationScoped
public class OfferCards {

    private static final String SELECT = """
            select o.id, o.reference, o.kind, o.dwelling_type, o.surface, o.floor, o.lift, o.rent_with_charges,
                   o.rent_standard, o.commune_code, o.city, o.postal_code, o.accessible, o.available_on, o.closes_on,
                   o.landlord_name, o.cover_photo, f.offer_id is not null, o.status = 'PUBLISHED'
            from offer o""";

    static final String PAGE = SELECT + """
             left join offer_favourite f on f.offer_id = o.id and f.account_id = ?
            where o.id = any(cast(? as bigint[]))""";

    static final String FAVOURITES = SELECT + """
             join offer_favourite f on f.offer_id = o.id and f.account_id = ?
            order by f.added_at desc, o.id""";

    private static final int PUBLISHED = 19;

    /** No account has this id. */
    private static final long NOBODY = 0;

    @Resource(lookup = "jdbc/alin")
    DataSource pool;

    /** The cards of these offers, in this order; offers that no longer exist are left out. */
    List<OfferCard> of(List<Long> offers, long accountId, Today today) {
        var byId = byId(offers, accountId, today);
        return offers.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** The cards of these offers for nobody in particular. */
    Map<Long, OfferCard> byId(List<Long> offers, Today today) {
        return byId(offers, NOBODY, today);
    }

    private Map<Long, OfferCard> byId(List<Long> offers, long accountId, Today today) {
        var byId = new HashMap<Long, OfferCard>();
        if (!offers.isEmpty()) {
            read(
                    PAGE,
                    query -> {
                        query.setLong(1, accountId);
                        query.setString(2, SqlArray.of(offers, String::valueOf));
                    },
                    row -> byId.put(row.getLong(1), card(row, today)));
        }
        return byId;
    }

    /** The account's favourites, most recently added first. */
    public List<FavouriteOffer> favourites(long accountId, Today today) {
        var favourites = new ArrayList<FavouriteOffer>();
        read(FAVOURITES, query -> query.setLong(1, accountId), row -> {
            var card = card(row, today);
            favourites.add(new FavouriteOffer(
                    card,
                    row.getBoolean(PUBLISHED)
                            && !card.closesOn().isBefore(today.at(card.commune().department()))));
        });
        return favourites;
    }

    private void read(String sql, Values values, Row each) {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            values.setOn(query);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    each.accept(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The cards of offers cannot be read", e);
        }
    }

    private static OfferCard card(ResultSet row, Today today) throws SQLException {
        var commune = new CommuneCode(row.getString(10));
        var availableOn = row.getObject(14, LocalDate.class);
        return new OfferCard(
                new OfferReference(row.getString(2)),
                DwellingKind.valueOf(row.getString(3)),
                DwellingType.valueOf(row.getString(4)),
                row.getBigDecimal(5),
                Optional.ofNullable(row.getObject(6, Integer.class)),
                row.getBoolean(7),
                row.getBigDecimal(8),
                RentStandard.valueOf(row.getString(9)),
                commune,
                row.getString(11),
                row.getString(12),
                row.getBoolean(13),
                !availableOn.isAfter(today.at(commune.department())),
                availableOn,
                row.getObject(15, LocalDate.class),
                row.getString(16),
                Optional.ofNullable(row.getString(17)),
                row.getBoolean(18));
    }

    private interface Values {
        void setOn(PreparedStatement query) throws SQLException;
    }

    private interface Row {
        void accept(ResultSet row) throws SQLException;
    }
}
