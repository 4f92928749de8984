package fr.alin.candidacy.desk;

import java.math.BigDecimal;

import fr.alin.candidacy.event.AppliedOffer;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;

/** What the statements of the desk's lists have in common: the columns of the home that was applied for. */
final class DeskSql {

    /** The columns of {@code c} that {@link #home} reads, in its order. */
    static final String HOME = """
            c.offer_reference, c.landlord_code, c.landlord_name, c.offer_type, c.offer_city, c.offer_department,
            c.offer_rent""";

    /** The columns of {@code c} that a text is searched in. */
    static final String[] SEARCHED = {
        "c.application", "c.offer_city", "c.landlord_name", "c.offer_reference", "c.offer_type"
    };

    private DeskSql() {}

    /** @param first index of the first of the columns {@link #HOME} */
    static AppliedOffer home(Object[] row, int first) {
        return new AppliedOffer(
                new OfferReference((String) row[first]),
                (String) row[first + 1],
                (String) row[first + 2],
                DwellingType.valueOf((String) row[first + 3]),
                (String) row[first + 4],
                (String) row[first + 5],
                (BigDecimal) row[first + 6]);
    }
}
