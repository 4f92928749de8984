package fr.alin.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;

class SentLengthTest {

    @Test
    void a_form_beyond_the_bound_is_recognized() {
        assertThat(SentLength.isTooLarge(request(SentLength.MOST_BYTES + 1))).isTrue();
        assertThat(SentLength.isTooLarge(request(SentLength.MOST_BYTES))).isFalse();
    }

    @Test
    void the_bound_is_the_server_s() {
        assertThat(Path.of("src/main/webapp/WEB-INF/web.xml"))
                .content()
                .contains("<max-file-size>" + SentLength.MOST_BYTES + "</max-file-size>");
    }

    private static HttpServletRequest request(long length) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) -> length);
    }
}
