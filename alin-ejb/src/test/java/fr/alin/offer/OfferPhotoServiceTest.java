package fr.alin.offer;

import static fr.alin.offer.OfferFixtures.NOW;
import static fr.alin.offer.OfferFixtures.T2_PARIS;
import static fr.alin.offer.OfferFixtures.t2InParis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import fr.alin.landlord.LandlordNotFound;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPhoto;
import fr.alin.offer.model.PostedOffer;
import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.OfferReference;
import fr.alin.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferPhotoServiceTest {

    static final byte[] NO_CONTENT = {};

    final OfferPhotoService service = new OfferPhotoService();
    final FakeOffers offers = new FakeOffers();
    final FakeOfferPhotos album = new FakeOfferPhotos();
    final FakePhotoService store = new FakePhotoService();

    @BeforeEach
    void open() {
        service.agents = new FakeToitsAgent();
        service.offers = offers;
        service.photos = album;
        service.store = store;
        service.clock = new SettableClock(NOW);
        offers.store(OfferFixtures.posted(T2_PARIS.value(), 3, t2InParis()));
    }

    @Test
    void photos_keep_the_order_in_which_they_were_added() {
        add("Le séjour");
        add("La cuisine");

        assertThat(album.photos).extracting(OfferPhoto::caption).containsExactly("Le séjour", "La cuisine");
    }

    @Test
    void each_change_raises_the_version() {
        add("Le séjour");

        assertThat(offers.of(T2_PARIS).version()).isEqualTo(4);
    }

    @Test
    void the_same_photo_is_stored_once() {
        add("Le séjour");
        store.next--;
        add("Le salon");

        assertThat(album.photos).extracting(OfferPhoto::caption).containsExactly("Le salon");
    }

    @Test
    void a_photo_sent_again_keeps_its_place_and_without_a_new_caption_its_own() {
        add("Le séjour");
        add("La cuisine");
        store.next -= 2;
        add("");

        assertThat(album.photos).extracting(OfferPhoto::caption).containsExactly("Le séjour", "La cuisine");
    }

    @Test
    void a_photo_can_be_moved_to_the_front_and_removed() {
        add("Le séjour");
        add("La cuisine");

        service.move(T2_PARIS, album.photos.get(1).hash(), 1);
        assertThat(album.photos).extracting(OfferPhoto::caption).containsExactly("La cuisine", "Le séjour");

        service.remove(T2_PARIS, album.photos.get(0).hash());
        assertThat(album.photos).extracting(OfferPhoto::caption).containsExactly("Le séjour");
    }

    @Test
    void a_place_beyond_the_last_is_the_last() {
        add("Le séjour");
        add("La cuisine");

        service.move(T2_PARIS, album.photos.get(0).hash(), 99);

        assertThat(album.photos).extracting(OfferPhoto::caption).containsExactly("La cuisine", "Le séjour");
    }

    @Test
    void an_offer_has_ten_photos_at_most() {
        for (int i = 0; i < 10; i++) {
            add("Photo " + i);
        }

        assertThatThrownBy(() -> add("Une de trop")).isInstanceOf(TooManyPhotos.class);
    }

    @Test
    void a_photo_that_the_offer_does_not_have_is_refused() {
        assertThatThrownBy(() -> service.remove(T2_PARIS, "f".repeat(64))).isInstanceOf(ImpossibleOfferValue.class);
    }

    @Test
    void an_agent_cannot_change_the_photos_of_another_landlord() {
        var foreign = new OfferReference("OTHERS-1");
        offers.store(
                new PostedOffer(foreign, "OTHERS", 1, t2InParis(), CeilingZone.OTHER_REGIONS, false, Optional.empty()));

        assertThatThrownBy(() -> service.add(foreign, NO_CONTENT, "")).isInstanceOf(LandlordNotFound.class);
        assertThat(album.photos).isEmpty();
    }

    private void add(String caption) {
        service.add(T2_PARIS, NO_CONTENT, caption);
    }

    private static final class FakePhotoService extends PhotoService {

        private int next;

        @Override
        public String store(byte[] content) {
            return "%064x".formatted(next++);
        }
    }

    private static final class FakeOfferPhotos extends OfferPhotoRepository {

        private List<OfferPhoto> photos = List.of();

        @Override
        public List<OfferPhoto> of(OfferReference reference) {
            return photos;
        }

        @Override
        public void replace(OfferReference reference, List<OfferPhoto> kept) {
            photos = List.copyOf(kept);
        }
    }
}
