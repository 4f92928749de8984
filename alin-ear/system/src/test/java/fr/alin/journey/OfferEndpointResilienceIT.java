package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.spec.InvalidKeySpecException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;

import fr.alin.launcher.RunningSystem;
import fr.alin.shared.security.Ed25519;
import fr.alin.shared.security.Pem;
import fr.alin.shared.security.SignedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SOAP endpoint of offers with unsuitable requests. */
@Isolated("reads what is written to the log meanwhile")
class OfferEndpointResilienceIT {

    static final OfferMessage MESSAGE = OfferMessage.fresh();

    /** Its bytes are counted before they are parsed, so nobody knows its line. */
    static final String NEVER_PARSED = "message.too-large";

    @Test
    void only_the_contract_is_published_with_our_own_address() {
        var wsdl = RawSoapCall.get("?wsdl");

        assertThat(wsdl.body())
                .contains("publishOffers", RunningSystem.current().baseUrl() + "/soap/landlord?xsd");
        assertThat(wsdl.headers().map()).containsKeys("x-request-id", "x-content-type-options");
        assertThat(RawSoapCall.get("?xsd").body()).contains("urn:alin:landlord:v1");
        assertThat(RawSoapCall.get("").statusCode()).isEqualTo(405);
        for (var nothing : new String[] {"?Tester", "?mex", "/", "/x"}) {
            assertThat(RawSoapCall.get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void it_has_no_other_methods(String method) {
        var answer = RawSoapCall.ask(method);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
        assertThat(answer.body()).doesNotContain("fr.alin", "com.sun");
    }

    @Test
    void another_content_type_is_refused_with_a_message() {
        var answer = RawSoapCall.publishAs("text/xml; charset=utf-8", "<a/>");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("Sender", "message.content-type", "application/soap+xml");
    }

    @Test
    void a_header_of_the_signature_that_comes_twice_counts_as_none() {
        var answer = RawSoapCall.publishNamedTwice(RawSoapCall.envelope(MESSAGE.xml()));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Sender", "message.unauthorized", "Alin-Landlord");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_of_the_sender_is_a_sender_fault_with_its_line_and_nothing_took_effect(String code, byte[] call) {
        var answer = RawSoapCall.publishInChunks("application/soap+xml", call);

        assertThat(answer.statusCode()).isIn(400, 413);
        assertThat(answer.body())
                .contains("Sender", "code=\"" + code + "\"", code.equals(NEVER_PARSED) ? "" : "(line ")
                .doesNotContain("acknowledgement", "Receiver");
        assertThat(DatabaseRows.count("offer where reference = ?", MESSAGE.reference()))
                .isZero();
    }

    static Stream<Arguments> mistakes() {
        var whole = RawSoapCall.envelope(MESSAGE.xml());
        var offers = MESSAGE.xml().replaceFirst("<\\?xml.*\\?>", "");
        return Stream.of(
                Arguments.of("message.malformed", bytes(whole.substring(0, 700))),
                Arguments.of("message.malformed", bytes("<!DOCTYPE a [<!ENTITY b 'c'>]>" + whole)),
                Arguments.of("message.malformed", bytes(whole.replace("12 rue", "12&nbsp;rue"))),
                Arguments.of("message.malformed", bytes(whole.replace("12 rue", "12\u0001rue"))),
                Arguments.of(
                        "message.malformed", bytes("<?xml version='1.1'?>" + whole.replace("12 rue", "12&#1;rue"))),
                Arguments.of("message.malformed", whole.getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("message.unexpected-element", bytes(RawSoapCall.envelope(offers + offers))),
                Arguments.of("message.empty", bytes(RawSoapCall.envelope(""))),
                Arguments.of("message.too-large", bytes(whole.replace("<s:Body>", "<s:Body>" + " ".repeat(33 << 20)))),
                Arguments.of(
                        "message.soap-version",
                        bytes(whole.replace(
                                "http://www.w3.org/2003/05/soap-envelope",
                                "http://schemas.xmlsoap.org/soap/envelope/"))),
                Arguments.of(
                        "message.header-not-understood",
                        bytes(whole.replace("<s:Body>", "<s:Header><a s:mustUnderstand='1'/></s:Header><s:Body>"))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_took_effect_is_acknowledged_in_legible_xml_whatever_the_rest_holds() {
        var message = OfferMessage.fresh();
        var wrong = OfferMessage.fresh();
        var cut = "x".repeat(59) + "\uD83C\uDFE0 and more";
        var refused = wrong.xml()
                .replaceFirst("(?s).*?(<publish)", "$1")
                .replaceFirst("(?s)</offers>.*", "")
                .replace("<rent>300.00", "<rent>" + cut);

        var answer = RawSoapCall.publish(message.xml().replace("</offers>", refused + "</offers>"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("acceptedCount=\"1\"", "refusedCount=\"1\"", "<value>" + "x".repeat(59) + "…</value>");
    }

    @Test
    void the_answer_is_signed_with_a_published_key() throws InvalidKeySpecException {
        var message = OfferMessage.fresh();
        var answer = RawSoapCall.publish(message.xml());
        var headers = answer.headers();
        var key = Ed25519.publicKey(
                Pem.read(RawSoapCall.get("?keys").body()).get(0).content());
        var said = SignedText.of(
                message.id(),
                headers.firstValue("Alin-Sent-At").orElseThrow(),
                answer.body().getBytes(StandardCharsets.UTF_8));

        assertThat(headers.firstValue("Alin-Message-Id")).contains(message.id());
        assertThat(Ed25519.isSigned(
                        key,
                        said.bytes(),
                        Base64.getDecoder()
                                .decode(headers.firstValue("Alin-Signature").orElseThrow())))
                .isTrue();
    }

    @Test
    void with_another_landlord_s_real_key_nothing_is_taken() {
        var message = OfferMessage.fresh();
        var body = RawSoapCall.envelope(message.xml()).getBytes(StandardCharsets.UTF_8);
        var now = Instant.now();
        var ourcq = RawSoapCall.key("OURCQ");
        var named = ourcq.headers("OURCQ", message.id(), now.toString(), body);
        var disguised = ourcq.headers("TOITS", message.id(), now.toString(), body);
        var late = RawSoapCall.key("TOITS")
                .headers("TOITS", message.id(), now.minus(Duration.ofMinutes(6)).toString(), body);
        var altered = RawSoapCall.signature(message.id(), new byte[1]);

        assertRefused(RawSoapCall.post(RawSoapCall.TYPE, body, named), 400, "message.another-landlord");
        assertRefused(RawSoapCall.post(RawSoapCall.TYPE, body, disguised), 401, "message.signature");
        assertRefused(RawSoapCall.post(RawSoapCall.TYPE, body, late), 401, "message.sent-at");
        assertRefused(RawSoapCall.post(RawSoapCall.TYPE, body, altered), 400, "message.digest");
        assertThat(DatabaseRows.count("offer where reference = ?", message.reference()))
                .isZero();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("Sender", code);
    }

    @Test
    void a_refused_call_is_not_logged() {
        var before = RunningSystem.current().serverLogSize();

        assertThat(RawSoapCall.postAsNobody("no message").statusCode()).isEqualTo(401);

        assertThat(RunningSystem.current().serverLogAfter(before)).doesNotContain("AS-EJB", "\\tat ");
    }
}
