package fr.alin.offer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.offer.model.Photo;
import fr.alin.offer.model.PhotoWidth;

/**
 * Stores photos by their hash, each once.
 * See decision 30-photos-are-redrawn.
 */
@ApplicationScoped
class PhotoRepository {

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    /**
     * Stores the photo. A photo that exists already gets a new date, so that it stays until an offer uses the photo.
     */
    public void store(Photo photo, Instant now) {
        entities.createNativeQuery("""
                        insert into photo (hash, large, small, width, height, stored_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        on conflict (hash) do update set stored_at = excluded.stored_at""")
                .setParameter(1, photo.hash())
                .setParameter(2, photo.large())
                .setParameter(3, photo.small())
                .setParameter(4, photo.width())
                .setParameter(5, photo.height())
                .setParameter(6, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    public Optional<byte[]> jpeg(String hash, PhotoWidth width) {
        @SuppressWarnings("unchecked")
        List<byte[]> found = entities.createNativeQuery(
                        width == PhotoWidth.LARGE
                                ? "select large from photo where hash = ?1"
                                : "select small from photo where hash = ?1")
                .setParameter(1, hash)
                .getResultList();
        return found.stream().findFirst();
    }

    /** Deletes photos older than the moment that no offer uses. */
    public int deleteUnusedBefore(Instant moment) {
        return entities.createNativeQuery("""
                        delete from photo p
                        where p.stored_at < ?1
                          and not exists (select 1 from offer_photo o where o.hash = p.hash)""")
                .setParameter(1, moment.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
