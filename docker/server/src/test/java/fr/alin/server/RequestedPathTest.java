package fr.alin.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help%00",
                "/%zz",
                "/%2",
                "/%",
                "/offers%2flist",
                "/%c0%ae",
                "/%FF%FE",
                "/%2e%2e/WEB-INF/web.xml",
                "/../help",
                "/..",
                "/a/../../b",
                "/help\\..\\",
                "/%5c",
                "/legal/..;/dashboard",
                "/legal/%2e%2e;/dashboard",
                "/.;/help",
                "/legal/..%3b/dashboard",
                "/advisor;x/candidacies",
                "/;x/WEB-INF/web.xml",
                "/;jsessionid=1/WEB-INF/web.xml",
                "/help;x=1",
                "/help%3bx=1",
                "/help;x;jsessionid=1",
                "/help;jsessionid=1;x",
                "/a..;b"
            })
    void an_invalid_path(String path) {
        assertThat(path(path).isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help",
                "/offers/list/",
                "//help",
                "/help;jsessionid=0a1b.node-1",
                "/caf%C3%A9",
                "/legal/../help",
                "/%20",
                "*"
            })
    void a_valid_path(String path) {
        assertThat(path(path).isValid()).isTrue();
    }

    /** In a buffer, as received from the network. */
    private static RequestedPath path(String path) {
        var bytes = path.getBytes(StandardCharsets.UTF_8);
        var request = HttpRequestPacket.builder()
                .protocol(Protocol.HTTP_1_1)
                .method("GET")
                .uri("/")
                .host("localhost")
                .build();
        request.getRequestURIRef().init(Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, bytes), 0, bytes.length);
        return RequestedPath.of(request);
    }
}
