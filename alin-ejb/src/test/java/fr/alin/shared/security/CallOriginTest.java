package fr.alin.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

class CallOriginTest {

    static final CallOrigin ANNES = new CallOrigin("192.0.2.7", "request-1", "Firefox/140.0", "token", "key");

    @Test
    void lasts_as_long_as_its_scope() {
        try (var scope = CallOrigin.begin(ANNES)) {
            assertThat(CallOrigin.current()).isEqualTo(ANNES);
        }
        assertThat(CallOrigin.current().address()).isEmpty();
    }

    @Test
    void a_nested_scope_restores_the_outer_one() {
        try (var outer = CallOrigin.begin(ANNES)) {
            try (var inner = CallOrigin.begin(new CallOrigin("198.51.100.1", "request-2", "", "", ""))) {
                assertThat(CallOrigin.current().requestId()).isEqualTo("request-2");
            }
            assertThat(CallOrigin.current()).isEqualTo(ANNES);
        }
    }

    @Test
    void belongs_to_its_thread() throws Exception {
        var other = Executors.newSingleThreadExecutor();
        try (var scope = CallOrigin.begin(ANNES)) {
            assertThat(other.submit(() -> CallOrigin.current().address()).get()).isEmpty();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void is_masked_in_logs() {
        assertThat(ANNES).hasToString("CallOrigin[request-1]");
    }
}
