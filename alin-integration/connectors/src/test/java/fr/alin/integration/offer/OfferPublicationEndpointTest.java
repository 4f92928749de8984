package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import fr.alin.contract.ContractSchemas;
import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.MalformedMessage;
import fr.alin.integration.speaker.Signer;
import fr.alin.integration.speaker.TestSigning;
import fr.alin.integration.speaker.TestSpeakers;
import fr.alin.shared.security.Ed25519;
import fr.alin.shared.security.Pem;
import fr.alin.shared.security.SignedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferPublicationEndpointTest {

    final FakeIntake intake = new FakeIntake();
    final OfferPublicationEndpoint endpoint = new OfferPublicationEndpoint();

    @BeforeEach
    void connect() {
        endpoint.intake = intake;
        endpoint.operations = new FakeOperations();
        endpoint.speakers = TestSpeakers.with(Calls.TOITS.known(true));
        endpoint.signing = TestSigning.fresh();
    }

    @Test
    void answers_with_the_acknowledgement() {
        var answer = endpoint.answer(Calls.of(Calls.envelope(Batches.SAMPLE)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.xml()).contains("<s:Body><acknowledgement/></s:Body>");
        assertThat(intake.read.notices()).hasSize(3);
    }

    @Test
    void who_has_signed_speaks_for_itself_only() {
        endpoint.answer(Calls.of(Calls.envelope(Batches.SAMPLE)));

        assertThat(intake.mayBe.test("TOITS")).isTrue();
        assertThat(intake.mayBe.test("AUTRES")).isFalse();
    }

    @Test
    void without_a_right_signature_nothing_is_read() {
        var body = Calls.envelope(Batches.SAMPLE).getBytes(StandardCharsets.UTF_8);
        var unsigned = Calls.of(Map.of(), body, "text/plain");
        var forged = Calls.of(new Signer("TOITS").headers(Calls.ID, body), body, "text/plain");

        assertFault(unsigned, 401, "message.unauthorized");
        assertFault(forged, 401, "message.signature");
        assertThat(unsigned.body()).isNotEmpty();
        assertThat(forged.body()).isNotEmpty();
        assertThat(intake.read).isNull();
    }

    @Test
    void another_body_than_the_signed_one_is_refused_before_it_is_parsed() {
        var body = Calls.envelope(Batches.SAMPLE).getBytes(StandardCharsets.UTF_8);
        var altered = Calls.envelope(Batches.SAMPLE).replace("12 rue", "13 rue").getBytes(StandardCharsets.UTF_8);

        assertFault(Calls.of(Calls.TOITS.headers(Calls.ID, body), altered, Calls.TYPE), 400, "message.digest");
        assertThat(intake.read).isNull();
    }

    @Test
    void the_id_of_the_call_is_that_of_the_message() {
        endpoint.answer(Calls.of(Calls.envelope(Batches.SAMPLE)));

        assertThat(intake.message.messageId()).isEqualTo(Calls.ID);
        assertThat(intake.message.identified()).isTrue();
    }

    @Test
    void a_suspended_landlord_reads_that_it_is_suspended() {
        endpoint.speakers = TestSpeakers.with(Calls.TOITS.known(false));

        assertFault(Calls.of(Calls.envelope(Batches.SAMPLE)), 403, "landlord.suspended");
        assertThat(intake.read).isNull();
    }

    @Test
    void acknowledgements_and_faults_are_signed_for_a_caller_that_is_known() throws Exception {
        var key = Ed25519.publicKey(Pem.read(endpoint.keys()).get(0).content());
        for (var body : new String[] {Calls.envelope(Batches.SAMPLE), "no message"}) {
            var answer = endpoint.answer(Calls.of(body));

            var said = SignedText.of(
                    answer.headers().get("Alin-Message-Id"),
                    answer.headers().get("Alin-Sent-At"),
                    answer.xml().getBytes(StandardCharsets.UTF_8));
            assertThat(said.messageId()).isEqualTo(Calls.ID);
            assertThat(answer.headers()).containsEntry("Alin-Key-Id", Ed25519.idOf(key));
            assertThat(Ed25519.isSigned(
                            key,
                            said.bytes(),
                            Base64.getDecoder().decode(answer.headers().get("Alin-Signature"))))
                    .isTrue();
        }
        assertThat(endpoint.answer(Calls.of(Map.of(), new byte[1], Calls.TYPE)).headers())
                .isEmpty();
    }

    @Test
    void a_refused_message_is_a_fault_of_its_sender_with_the_contracts_detail() {
        intake.refusal = new Refusal("message.another-landlord", "@landlord", "AUTRES");

        assertFault(Calls.of(Calls.envelope(Batches.SAMPLE)), 400, "message.another-landlord");
    }

    @Test
    void the_contract_s_sample_of_a_fault_is_what_a_caller_reads() throws IOException {
        intake.refusal = new Refusal("message.another-landlord", "@landlord", "AUTRE");
        String sample;
        try (var file = ContractSchemas.class.getResourceAsStream("samples/fault.xml")) {
            sample = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(endpoint.answer(Calls.of(Calls.envelope(Batches.SAMPLE))).xml())
                .isEqualTo(sample.replaceFirst("<\\?xml.*\\?>", "")
                        .replaceAll(">\\s+<", "><")
                        .strip());
    }

    @Test
    void the_status_tells_what_kind_of_fault_it_is() {
        assertFault(Calls.of("no message"), 400, "message.malformed");
        assertFault(Calls.of(new byte[1], "text/xml"), 415, "message.content-type");
        assertFault(Calls.of(new byte[OfferSource.MAX_BYTES + 1], Calls.TYPE), 413, "message.too-large");
        assertThat(intake.read).isNull();
    }

    @Test
    void another_operation_gets_its_request_as_text_and_the_caller() {
        var header = "<s:Header><signed by='TOITS'/></s:Header><s:Body>";
        var call = Calls.envelope(
                        "<l:greet xmlns:l='urn:alin:landlord:v1' l:how='loud'><l:name>R&amp;D</l:name></l:greet>")
                .replace("<s:Body>", header);

        var answer = endpoint.answer(Calls.of(call));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.xml())
                .contains("<s:Body><TOITS>")
                .contains("<greet xmlns=\"urn:alin:landlord:v1\" xmlns:a0=\"urn:alin:landlord:v1\" a0:how=\"loud\">")
                .contains("<name>R&amp;D</name>");
        assertThat(intake.read).isNull();
    }

    @Test
    void a_client_that_frames_every_call_for_attachments_is_understood() {
        var body =
                "--edge\r\nContent-Type: application/xop+xml; type=\"application/soap+xml\"\r\nContent-ID: <root>\r\n\r\n"
                        + Calls.envelope("<greet xmlns='urn:alin:landlord:v1'/>") + "\r\n--edge--\r\n";
        var type = "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; boundary=edge";

        assertThat(endpoint.answer(Calls.of(body.getBytes(StandardCharsets.UTF_8), type))
                        .xml())
                .contains("<s:Body><TOITS>");
    }

    @Test
    void a_request_that_its_operation_refuses_is_a_fault_with_the_place() {
        var answer = endpoint.answer(Calls.of(Calls.envelope("<greet xmlns='urn:alin:landlord:v1'>nobody</greet>")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.xml())
                .contains("code=\"message.wrong-value\"", "<element>name</element><value>nobody</value>");
    }

    @Test
    void what_is_no_offer_is_small() {
        var large = "<greet xmlns='urn:alin:landlord:v1'>" + "x".repeat(2 * 1024 * 1024) + "</greet>";

        assertFault(Calls.of(Calls.envelope(large)), 413, "message.too-large-answer");
    }

    @Test
    void a_failure_of_ours_is_not_the_senders() {
        assertThat(SoapAnswer.failure().status()).isEqualTo(500);
        assertThat(SoapAnswer.failure().xml()).contains("s:Receiver");
    }

    private void assertFault(SoapCall call, int status, String code) {
        var answer = endpoint.answer(call);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.xml())
                .contains(
                        "<s:Value>s:Sender</s:Value>",
                        "<refusal xmlns=\"urn:alin:landlord:v1\" code=\"" + code + "\">");
    }

    private static final class FakeOperations extends LandlordOperations {

        @Override
        Optional<LandlordOperation> find(String request) {
            return Optional.of(request).filter("greet"::equals).map(name -> new Greeting());
        }
    }

    private static final class Greeting implements LandlordOperation {

        @Override
        public String request() {
            return "greet";
        }

        @Override
        public String answer(AuthenticatedLandlord caller, String request) {
            if (request.contains("nobody")) {
                throw new MalformedMessage("/greet/name = \"nobody\": message.wrong-value");
            }
            return "<%1$s>%2$s</%1$s>".formatted(caller.code(), request);
        }
    }

    private static final class FakeIntake extends OfferIntake {

        ParsedOffers read;
        Incoming message;
        Predicate<String> mayBe;
        Refusal refusal;

        @Override
        Receipt take(Incoming taken, Predicate<String> mayBeOf, OfferSource source) {
            message = taken;
            if (refusal != null) {
                throw new RefusedMessage(refusal);
            }
            mayBe = mayBeOf;
            read = new OfferMessageReader(content -> "").read(source, mayBeOf);
            return new Receipt("m-0000001", "TOITS", "<acknowledgement/>");
        }
    }
}
