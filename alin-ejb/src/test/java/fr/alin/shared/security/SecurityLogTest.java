package fr.alin.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import fr.alin.shared.config.AlinSettings;
import fr.alin.testing.Sealed;
import fr.alin.testing.SecurityLines;
import org.junit.jupiter.api.Test;

class SecurityLogTest {

    final SecurityLog log = new SecurityLog(Sealed.forTests());

    @Test
    void a_line_has_event_account_source_and_request() {
        var lines = logged(origin("192.0.2.7", "9f1c2a3b-4d5e"), () -> log.record(SecurityEvent.SIGN_IN_FAILED, 12));

        assertThat(lines)
                .singleElement()
                .asString()
                .matches("WARNING SIGN_IN_FAILED account=12" + " source=[0-9a-f]{16} request=9f1c2a3b-4d5e");
    }

    @Test
    void a_source_is_recognizable_without_its_address() {
        var lines = logged(origin("192.0.2.7", "request-1"), () -> {
            log.record(SecurityEvent.SIGNED_OUT, 12);
            log.record(SecurityEvent.SIGNED_OUT, 12);
        });
        var other = logged(origin("192.0.2.8", "request-1"), () -> log.record(SecurityEvent.SIGNED_OUT, 12));

        assertThat(lines).doesNotContainAnyElementsOf(other).hasSize(2);
        assertThat(lines.get(0)).isEqualTo(lines.get(1)).startsWith("INFO ").doesNotContain("192.0.2");
    }

    @Test
    void unknown_values_are_dashes() {
        assertThat(logged(origin("", ""), () -> log.record(SecurityEvent.PARTNER_REFUSED)))
                .containsExactly("WARNING PARTNER_REFUSED account=- source=- request=-");
    }

    @Test
    void a_landlord_is_named_by_a_valid_code_only() {
        assertThat(logged(origin("", "request-1"), () -> {
                    log.recordForLandlord(SecurityEvent.PARTNER_REFUSED, "TOITS");
                    log.recordForLandlord(SecurityEvent.PARTNER_REFUSED, "A\nSIGNED_IN");
                }))
                .containsExactly(
                        "WARNING PARTNER_REFUSED account=- source=- request=request-1 landlord=TOITS",
                        "WARNING PARTNER_REFUSED account=- source=- request=request-1 landlord=-");
    }

    @Test
    void a_caller_cannot_forge_a_line() {
        var forged = origin("192.0.2.7", "x\nSIGNED_IN account=1 source=- request=-");

        assertThat(logged(forged, () -> log.record(SecurityEvent.ACCESS_REFUSED)))
                .singleElement()
                .asString()
                .endsWith(" request=-")
                .doesNotContain("\n", "SIGNED_IN");
    }

    @Test
    void events_are_logged_without_keys() {
        var keyless = new SecurityLog(new Sealing(new AlinSettings() {
            @Override
            public Optional<Path> sealingKeys() {
                return Optional.empty();
            }
        }));

        assertThat(logged(origin("192.0.2.7", "request-1"), () -> keyless.record(SecurityEvent.SIGNED_IN, 12)))
                .containsExactly("INFO SIGNED_IN account=12 source=- request=request-1");
    }

    private static List<String> logged(CallOrigin origin, Runnable act) {
        try (var lines = new SecurityLines();
                var scope = CallOrigin.begin(origin)) {
            act.run();
            return lines.all();
        }
    }

    private static CallOrigin origin(String address, String requestId) {
        return new CallOrigin(address, requestId, "Firefox/140.0", "token", "key");
    }
}
