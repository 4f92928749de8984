package fr.alin.offer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.offer.search.OfferCards;
import fr.alin.offer.view.FavouriteOffer;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.time.Today;

/** Stores the favourite offers of applicants. */
@ApplicationScoped
class FavouriteRepository {

    @Inject
    OfferCards cards;

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /** Adds an offer unless it is there already. Returns false when the offer does not exist. */
    public boolean add(long accountId, OfferReference offer, Instant now) {
        return entities.createNativeQuery("""
                        insert into offer_favourite (account_id, offer_id, added_at)
                        select ?1, id, ?3 from offer where reference = ?2
                        on conflict (account_id, offer_id) do update set added_at = offer_favourite.added_at""")
                        .setParameter(1, accountId)
                        .setParameter(2, offer.value())
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    public void remove(long accountId, OfferReference offer) {
        entities.createNativeQuery("""
                        delete from offer_favourite
                        where account_id = ?1 and offer_id = (select id from offer where reference = ?2)""")
                .setParameter(1, accountId)
                .setParameter(2, offer.value())
                .executeUpdate();
    }

    public boolean contains(long accountId, OfferReference offer) {
        return !entities.createNativeQuery("""
                        select 1 from offer_favourite
                        where account_id = ?1 and offer_id = (select id from offer where reference = ?2)""")
                .setParameter(1, accountId)
                .setParameter(2, offer.value())
                .getResultList()
                .isEmpty();
    }

    public int count(long accountId) {
        return ((Number) entities.createNativeQuery("select count(*) from offer_favourite where account_id = ?1")
                        .setParameter(1, accountId)
                        .getSingleResult())
                .intValue();
    }

    /** Most recently added first. */
    public List<FavouriteOffer> of(long accountId, Today today) {
        return cards.favourites(accountId, today);
    }
}
