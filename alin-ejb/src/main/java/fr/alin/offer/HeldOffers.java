package fr.alin.offer;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.offer.model.OfferState;
import fr.alin.offer.view.HeldOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.Today;

/** Reads a landlord's offers in the order of their references, in any state. */
@ApplicationScoped
class HeldOffers {

    private static final String PAGE = """
            select reference, posting_version, %s
            from offer where landlord_code = ?1 and reference > ?2
            order by reference limit ?4""".formatted(OfferStateSql.at("?3"));

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** @param after the last reference of the page before; empty for the first page */
    public List<HeldOffer> page(String landlord, String after, int most, Today today) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(PAGE)
                .setParameter(1, landlord)
                .setParameter(2, after)
                .setParameter(3, today.now().toString())
                .setParameter(4, most)
                .getResultList();
        return rows.stream()
                .map(row -> new HeldOffer(
                        new OfferReference((String) row[0]), ((Number) row[1]).longValue(), OfferState.valueOf((String)
                                row[2])))
                .toList();
    }
}
