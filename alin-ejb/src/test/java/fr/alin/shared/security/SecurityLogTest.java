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
    void one_line_tells_what_happened_to_which_account_from_where_in_which_request() {
        var lines = told(origin("192.0.2.7", "9f1c2a3b-4d5e"), () -> log.record(SecurityEvent.SIGN_IN_FAILED, 12));

        assertThat(lines)
                .singleElement()
                .asString()
                .matches("WARNING SIGN_IN_FAILED account=12" + " source=[0-9a-f]{16} request=9f1c2a3b-4d5e");
    }

    @Test
    void the_same_source_is_known_again_and_its_address_stands_nowhere() {
        var lines = told(origin("192.0.2.7", "request-1"), () -> {
            log.record(SecurityEvent.SIGNED_OUT, 12);
            log.record(SecurityEvent.SIGNED_OUT, 12);
        });
        var other = told(origin("192.0.2.8", "request-1"), () -> log.record(SecurityEvent.SIGNED_OUT, 12));

        assertThat(lines).doesNotContainAnyElementsOf(other).hasSize(2);
        assertThat(lines.get(0)).isEqualTo(lines.get(1)).startsWith("INFO ").doesNotContain("192.0.2");
    }

    @Test
    void what_is_not_known_is_a_dash() {
        assertThat(told(origin("", ""), () -> log.record(SecurityEvent.PARTNER_REFUSED)))
                .containsExactly("WARNING PARTNER_REFUSED account=- source=- request=-");
    }

    @Test
    void a_landlord_is_named_by_its_code_and_by_nothing_else() {
        assertThat(told(origin("", "request-1"), () -> {
                    log.recordForLandlord(SecurityEvent.PARTNER_REFUSED, "TOITS");
                    log.recordForLandlord(SecurityEvent.PARTNER_REFUSED, "A\nSIGNED_IN");
                }))
                .containsExactly(
                        "WARNING PARTNER_REFUSED account=- source=- request=request-1 landlord=TOITS",
                        "WARNING PARTNER_REFUSED account=- source=- request=request-1 landlord=-");
    }

    @Test
    void nothing_a_caller_sends_makes_a_line_of_its_own() {
        var forged = origin("192.0.2.7", "x\nSIGNED_IN account=1 source=- request=-");

        assertThat(told(forged, () -> log.record(SecurityEvent.ACCESS_REFUSED)))
                .singleElement()
                .asString()
                .endsWith(" request=-")
                .doesNotContain("\n", "SIGNED_IN");
    }

    @Test
    void without_keys_the_event_is_told_all_the_same() {
        var keyless = new SecurityLog(new Sealing(new AlinSettings() {
            @Override
            public Optional<Path> sealingKeys() {
                return Optional.empty();
            }
        }));

        assertThat(told(origin("192.0.2.7", "request-1"), () -> keyless.record(SecurityEvent.SIGNED_IN, 12)))
                .containsExactly("INFO SIGNED_IN account=12 source=- request=request-1");
    }

    private static List<String> told(CallOrigin origin, Runnable act) {
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
