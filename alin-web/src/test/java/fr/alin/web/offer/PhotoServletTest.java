package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;

import fr.alin.offer.PublicPhotoService;
import fr.alin.offer.model.PhotoWidth;
import fr.alin.web.shared.FakeExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoServletTest {

    private static final String HASH = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String OTHER = "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff";

    @Test
    void a_photo_is_sent_once_and_kept_by_the_browser_for_good() throws IOException {
        var first = get("/" + HASH + "-480.jpg", null);

        assertThat(first.bytes()).containsExactly(4, 8, 0);
        assertThat(first.responseHeaders)
                .containsEntry("Content-Type", "image/jpeg")
                .containsEntry("Content-Length", "3")
                .containsEntry("Cache-Control", "public, max-age=31536000, immutable");

        var second = get("/" + HASH + "-480.jpg", first.responseHeaders.get("ETag"));
        assertThat(second.status).isEqualTo(304);
        assertThat(second.bytes()).isEmpty();
    }

    @Test
    void each_width_has_a_tag_of_its_own() throws IOException {
        var small = get("/" + HASH + "-480.jpg", null);

        assertThat(get("/" + HASH + "-1280.jpg", small.responseHeaders.get("ETag")).status)
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/../" + HASH + "-480.jpg",
                "/" + HASH + "-481.jpg",
                "/" + HASH + "-480.png",
                "/" + OTHER + "-480.jpg"
            })
    void everything_else_is_not_found_and_not_cached(String path) throws IOException {
        var exchange = get(path, null);

        assertThat(exchange.status).isEqualTo(404);
        assertThat(exchange.responseHeaders).doesNotContainKey("Cache-Control");
    }

    private static FakeExchange get(String path, String knownTag) throws IOException {
        var servlet = new PhotoServlet();
        servlet.photos = new PublicPhotoService() {
            @Override
            public Optional<byte[]> jpeg(String hash, PhotoWidth width) {
                var pixels = width == PhotoWidth.SMALL ? new byte[] {4, 8, 0} : new byte[] {1, 2, 8, 0};
                return Optional.of(pixels).filter(jpeg -> hash.equals(HASH));
            }
        };
        var exchange = FakeExchange.get("/photos").header("If-None-Match", knownTag);
        exchange.pathInfo = path.isEmpty() ? null : path;
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }
}
