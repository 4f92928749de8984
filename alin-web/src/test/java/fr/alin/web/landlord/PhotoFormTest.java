package fr.alin.web.landlord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import fr.alin.offer.OfferPhotoService;
import fr.alin.offer.TooManyPhotos;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.OfferReference;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FakeSentFiles;
import fr.alin.web.shared.SentFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PhotoFormTest {

    private static final OfferReference HOME = new OfferReference("TOITS-1");

    private final FakeMessages messages = new FakeMessages();
    private final FakeSentFiles sent = new FakeSentFiles(messages);
    private final FakePhotos photos = new FakePhotos();
    private final PhotoForm form = new PhotoForm();

    @BeforeEach
    void open() {
        form.messages = messages;
        form.sent = sent;
        form.photos = photos;
        form.setCaption("Séjour");
    }

    @Test
    void all_chosen_photos_are_added_in_their_order() throws IOException {
        send("one", "two");

        assertThat(form.addTo(HOME)).isTrue();
        assertThat(photos.added).containsExactly("one Séjour", "two Séjour");
        assertThat(messages.shown).containsExactly("landlord.photos.added");
    }

    @Test
    void a_refused_one_does_not_keep_the_others_out_and_is_named() throws IOException {
        send("one", "broken", "two");

        assertThat(form.addTo(HOME))
                .as("the page stays, with the reason at the field")
                .isFalse();
        assertThat(photos.added).containsExactly("one Séjour", "two Séjour");
        assertThat(messages.shown).containsExactly("upload.refused", "landlord.photos.added");
    }

    @Test
    void photos_beyond_the_most_are_refused_one_by_one() throws IOException {
        photos.room = 1;
        send("one", "two", "three");

        form.addTo(HOME);

        assertThat(photos.added).containsExactly("one Séjour");
        assertThat(messages.shown).containsExactly("upload.refused", "upload.refused", "landlord.photos.added");
    }

    @Test
    void the_script_shows_the_outcome_beside_the_file_s_name_itself() throws IOException {
        sent.byScript = true;
        send("broken");

        assertThat(form.addTo(HOME)).isFalse();
        assertThat(messages.shown).containsExactly("error.offer.photo-unreadable");

        send("one");
        assertThat(form.addTo(HOME)).isFalse();
        assertThat(messages.shown).hasSize(1);
    }

    private void send(String... contents) {
        form.setFiles(List.of(contents).stream()
                .map(content -> SentFile.named(content + ".jpg", content.getBytes(UTF_8)))
                .toList());
    }

    private static final class FakePhotos extends OfferPhotoService {

        private final List<String> added = new ArrayList<>();
        private int room = 10;

        @Override
        public void add(OfferReference offer, byte[] content, String caption) {
            var text = new String(content, UTF_8);
            if (text.equals("broken")) {
                throw new InvalidValueException("offer.photo-unreadable");
            }
            if (room-- == 0) {
                room = 0;
                throw new TooManyPhotos();
            }
            added.add(text + " " + caption);
        }
    }
}
