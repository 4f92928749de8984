package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static fr.alin.offer.OfferFixtures.offer;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.Photo;
import fr.alin.offer.model.PhotoWidth;
import fr.alin.offer.model.PostedOffer;
import fr.alin.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferPhotoRepositoryTest {

    static final OfferPhoto ROOM = new OfferPhoto("a".repeat(64), "Le séjour, \"plein sud\"");
    static final OfferPhoto KITCHEN = new OfferPhoto("b".repeat(64), "");

    @BeforeEach
    void an_offer_and_two_photos() {
        Database.empty("offer", "photo");
        Database.inTransaction(entities -> {
            PostedOffers.add(entities, offer(T2_PARIS.value(), t2InParis()));
            List.of(ROOM, KITCHEN).forEach(photo -> store(entities).store(photo(photo.hash()), NOW));
        });
    }

    @Test
    void photos_come_back_in_their_order_and_the_first_is_the_cover() {
        replace(Optional.of(List.of(KITCHEN, ROOM)));

        assertThat(photos()).containsExactly(KITCHEN, ROOM);
        assertThat(cover()).isEqualTo(KITCHEN.hash());
    }

    @Test
    void a_notice_without_photos_keeps_the_current_ones() {
        replace(Optional.of(List.of(ROOM)));

        replace(Optional.empty());

        assertThat(photos()).containsExactly(ROOM);
    }

    @Test
    void new_photos_replace_the_former_ones() {
        replace(Optional.of(List.of(ROOM, KITCHEN)));
        replace(Optional.of(List.of(KITCHEN)));
        assertThat(photos()).containsExactly(KITCHEN);

        Database.inTransaction(entities -> offers(entities).replace(T2_PARIS, List.of()));
        assertThat(photos()).isEmpty();
        assertThat(cover()).isNull();
    }

    @Test
    void a_photo_is_read_in_either_size_and_an_unknown_one_is_empty() {
        Database.inTransaction(entities -> {
            assertThat(store(entities).jpeg(ROOM.hash(), PhotoWidth.LARGE)).hasValue(new byte[] {1, 2});
            assertThat(store(entities).jpeg(ROOM.hash(), PhotoWidth.SMALL)).hasValue(new byte[] {3});
            assertThat(store(entities).jpeg("c".repeat(64), PhotoWidth.SMALL)).isEmpty();
        });
    }

    @Test
    void old_photos_that_no_offer_uses_are_deleted() {
        replace(Optional.of(List.of(ROOM)));

        Database.inTransaction(entities -> {
            assertThat(store(entities).deleteUnusedBefore(NOW)).isZero();
            assertThat(store(entities).deleteUnusedBefore(NOW.plus(Duration.ofSeconds(1))))
                    .isEqualTo(1);
            assertThat(store(entities).jpeg(ROOM.hash(), PhotoWidth.SMALL)).isPresent();
        });
    }

    private static void replace(Optional<List<OfferPhoto>> named) {
        var said = offer(T2_PARIS.value(), t2InParis());
        Database.inTransaction(entities -> offers(entities)
                .replaceAll(List.of(new PostedOffer(
                        said.reference(), said.landlordCode(), 2, said.posting(), said.zone(), false, named))));
    }

    private static List<OfferPhoto> photos() {
        return Database.fromTransaction(entities -> offers(entities).of(T2_PARIS));
    }

    private static Object cover() {
        return Database.fromTransaction(entities ->
                entities.createNativeQuery("select cover_photo from offer").getSingleResult());
    }

    private static Photo photo(String hash) {
        return new Photo(hash, new byte[] {1, 2}, new byte[] {3}, 1280, 960);
    }

    private static OfferPhotoRepository offers(EntityManager entities) {
        var repository = new OfferPhotoRepository();
        repository.entities = entities;
        return repository;
    }

    private static PhotoRepository store(EntityManager entities) {
        var repository = new PhotoRepository();
        repository.entities = entities;
        return repository;
    }
}
