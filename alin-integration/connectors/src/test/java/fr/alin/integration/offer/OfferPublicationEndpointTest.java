package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Predicate;

import fr.alin.integration.messaging.Incoming;
import fr.alin.landlord.LandlordDirectory;
import fr.alin.landlord.LandlordSuspended;
import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SecurityLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferPublicationEndpointTest {

    final FakeIntake intake = new FakeIntake();
    final OfferPublicationEndpoint endpoint = new OfferPublicationEndpoint();

    @BeforeEach
    void connect() {
        endpoint.intake = intake;
        endpoint.landlords = new FakeDirectory();
        endpoint.log = new SecurityLog(new Sealing(new AlinSettings()));
    }

    @Test
    void answers_with_the_acknowledgement() {
        var answer = endpoint.answer(Calls.of(Calls.envelope(Batches.SAMPLE)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.xml()).contains("<s:Body><acknowledgement/></s:Body>");
        assertThat(intake.read.notices()).hasSize(3);
    }

    @Test
    void who_has_logged_in_speaks_for_itself_only() {
        endpoint.answer(Calls.of(Calls.envelope(Batches.SAMPLE)));

        assertThat(intake.mayBe.test("TOITS")).isTrue();
        assertThat(intake.mayBe.test("AUTRES")).isFalse();
    }

    @Test
    void with_a_wrong_key_or_none_nothing_is_read() {
        for (var authorization : new String[] {Calls.basic("TOITS:wrong"), null, "Basic"}) {
            var call = Calls.with(authorization);

            assertFault(call, 401, "message.unauthorized");
            assertThat(call.body()).isNotEmpty();
        }
        assertThat(intake.read).isNull();
    }

    @Test
    void a_suspended_landlord_reads_that_it_is_suspended() {
        assertFault(Calls.with(Calls.basic("PAUSE:right")), 403, "landlord.suspended");
        assertThat(intake.read).isNull();
    }

    @Test
    void a_refused_message_is_a_fault_of_its_sender_with_the_contracts_detail() {
        intake.refusal = new Refusal("message.another-landlord", "@landlord", "AUTRES");

        assertFault(Calls.of(Calls.envelope(Batches.SAMPLE)), 400, "message.another-landlord");
    }

    @Test
    void the_status_tells_what_kind_of_fault_it_is() {
        assertFault(Calls.of("no message"), 400, "message.malformed");
        assertFault(Calls.of(new byte[1], "text/xml"), 415, "message.content-type");
        assertFault(Calls.of(new byte[OfferSource.MAX_BYTES + 1], Calls.TYPE), 413, "message.too-large");
        assertThat(intake.read).isNull();
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

    private static final class FakeDirectory extends LandlordDirectory {

        @Override
        public Optional<LandlordView> authenticate(String code, String accessKey) {
            if (code.equals("PAUSE")) {
                throw new LandlordSuspended();
            }
            return Optional.of(new LandlordView(code, "Toits", Optional.empty(), true, true))
                    .filter(landlord -> accessKey.equals("right"));
        }
    }

    private static final class FakeIntake extends OfferIntake {

        ParsedOffers read;
        Predicate<String> mayBe;
        Refusal refusal;

        @Override
        Receipt take(Incoming message, Predicate<String> mayBeOf, OfferSource source) {
            if (refusal != null) {
                throw new RefusedMessage(refusal);
            }
            mayBe = mayBeOf;
            read = new OfferMessageReader(content -> "").read(source, mayBeOf);
            return new Receipt("m-0000001", "TOITS", "<acknowledgement/>");
        }
    }
}
