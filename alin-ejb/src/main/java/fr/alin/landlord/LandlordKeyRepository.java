package fr.alin.landlord;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.landlord.model.LandlordKey;

/** Stores the public keys of landlords' systems. */
@ApplicationScoped
class LandlordKeyRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    public void add(LandlordKey key) {
        entities.persist(key);
    }

    public Optional<LandlordKey> find(String keyId) {
        return Optional.ofNullable(entities.find(LandlordKey.class, keyId));
    }

    /** The keys of a landlord, the newest first. */
    public List<LandlordKey> of(String landlord) {
        return entities.createQuery("""
                        select k from LandlordKey k
                        where k.landlord = :landlord
                        order by k.registeredAt desc, k.keyId""", LandlordKey.class)
                .setParameter("landlord", landlord)
                .getResultList();
    }
}
