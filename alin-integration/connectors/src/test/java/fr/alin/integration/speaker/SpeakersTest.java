package fr.alin.integration.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import fr.alin.integration.messaging.UnknownSpeaker;
import fr.alin.landlord.LandlordSuspended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {

    static final String ID = "m-0000001";
    static final byte[] BODY = "<offers>é</offers>".getBytes(StandardCharsets.UTF_8);
    static final Instant SENT = Instant.parse(Signer.SENT_AT);

    final Signer toits = new Signer("TOITS");
    final Signer others = new Signer("OTHERS");
    final Speakers speakers = TestSpeakers.with(toits.known(true));

    @Test
    void a_landlord_is_known_by_its_signature_by_both_ways() {
        assertThat(speakers.calling(Claim.ofCall(toits.headers(ID, BODY)::get))).isEqualTo("TOITS");
        assertThat(speakers.writing(written(toits.properties(ID, "<offers/>"), "<offers/>")))
                .isEqualTo("TOITS");
    }

    @Test
    void another_s_key_a_foreign_name_and_an_altered_part_are_refused() {
        assertRefusedCall(others.headers(ID, BODY));
        var foreign = others.headers(ID, BODY);
        foreign.put("Alin-Landlord", "TOITS");
        assertRefusedCall(foreign);
        for (var altered : Map.of(
                        "Alin-Message-Id", "m-0000002",
                        "Alin-Sent-At", "2026-11-28T23:00:01Z",
                        "Alin-Key-Id", "0000000000000000",
                        "Alin-Landlord", "OTHERS",
                        "Content-Digest", others.headers(ID, new byte[1]).get("Content-Digest"),
                        "Alin-Signature", others.headers(ID, BODY).get("Alin-Signature"))
                .entrySet()) {
            var headers = toits.headers(ID, BODY);
            headers.put(altered.getKey(), altered.getValue());
            assertRefusedCall(headers);
        }
        assertThatThrownBy(() -> speakers.writing(written(toits.properties(ID, "<offers/>"), "<offers />")))
                .isInstanceOf(UnknownSpeaker.class)
                .hasMessage("@signature: message.signature");
    }

    @ParameterizedTest
    @CsvSource({"PT5M,true", "-PT5M,true", "PT5M1S,false", "-PT5M1S,false"})
    void a_call_is_made_within_five_minutes_and_a_message_may_wait(Duration late, boolean taken) {
        var then = TestSpeakers.at(toits.known(true), SENT.plus(late));
        var call = Claim.ofCall(toits.headers(ID, BODY)::get);

        if (taken) {
            assertThat(then.calling(call)).isEqualTo("TOITS");
        } else {
            assertThatThrownBy(() -> then.calling(call))
                    .hasMessage("Alin-Sent-At = \"2026-11-28T23:00:00Z\": message.sent-at");
        }
        assertThat(then.writing(written(toits.properties(ID, "x"), "x"))).isEqualTo("TOITS");
    }

    @Test
    void a_suspended_landlord_is_told_so_and_nobody_else_is() {
        var then = TestSpeakers.with(toits.known(false));

        assertThatThrownBy(() -> then.calling(Claim.ofCall(toits.headers(ID, BODY)::get)))
                .isInstanceOf(LandlordSuspended.class);
        assertThatThrownBy(() -> then.calling(Claim.ofCall(others.headers(ID, BODY)::get)))
                .isInstanceOf(UnknownSpeaker.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Alin-Landlord",
                "Alin-Message-Id",
                "Alin-Sent-At",
                "Alin-Key-Id",
                "Content-Digest",
                "Alin-Signature"
            })
    void a_header_that_is_missing_or_malformed_is_named(String name) {
        var headers = toits.headers(ID, BODY);
        headers.remove(name);
        assertThatThrownBy(() -> Claim.ofCall(headers::get)).hasMessage(name + ": message.unauthorized");
        headers.put(name, "é".repeat(90));
        assertThatThrownBy(() -> Claim.ofCall(headers::get))
                .hasMessage(name + " = \"" + "?".repeat(60) + "\": message.unauthorized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partnerKey", "messageId", "sentAt", "keyId", "signature"})
    void a_property_that_is_missing_or_malformed_is_named(String name) {
        var properties = toits.properties(ID, "x");
        properties.remove(name);
        assertThatThrownBy(() -> written(properties, "x")).hasMessage("@" + name + ": message.signature");
        properties.put(name, "!");
        assertThatThrownBy(() -> written(properties, "x")).hasMessage("@" + name + " = \"!\": message.signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-28T23:00:00+01:00", "2026-13-28T23:00:00Z", "2026-11-28 23:00:00Z"})
    void a_time_is_an_instant(String time) {
        var headers = toits.headers(ID, BODY);
        headers.put("Alin-Sent-At", time);

        assertThatThrownBy(() -> Claim.ofCall(headers::get)).isInstanceOf(UnknownSpeaker.class);
    }

    @Test
    void a_digest_may_stand_beside_others() {
        var headers = toits.headers(ID, BODY);
        headers.compute("Content-Digest", (name, own) -> "sha-512=:AAAA:, " + own + ", md5=:AA==:");

        assertThat(speakers.calling(Claim.ofCall(headers::get))).isEqualTo("TOITS");
    }

    private void assertRefusedCall(Map<String, String> headers) {
        assertThatThrownBy(() -> speakers.calling(Claim.ofCall(headers::get)))
                .isInstanceOf(UnknownSpeaker.class)
                .hasMessage("Alin-Signature: message.signature");
    }

    private static Claim written(Map<String, String> properties, String text) {
        return Claim.ofMessage(JmsTexts.of(properties, text), text);
    }
}
