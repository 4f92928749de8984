package fr.alin.integration.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;

import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.soap.SOAPFaultException;

import fr.alin.integration.messaging.Incoming;
import fr.alin.integration.messaging.SecureXml;
import fr.alin.landlord.LandlordDirectory;
import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.security.Sealing;
import fr.alin.shared.security.SecurityLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class OfferPublicationEndpointTest {

    final FakeIntake intake = new FakeIntake();
    final OfferPublicationEndpoint endpoint = new OfferPublicationEndpoint();
    CallContext context;

    @BeforeEach
    void connect() {
        endpoint.intake = intake;
        endpoint.landlords = new FakeDirectory();
        endpoint.log = new SecurityLog(new Sealing(new AlinSettings()));
        call(Map.of("authorization", basic("TOITS:right")));
    }

    @Test
    void answers_with_the_acknowledgement() throws Exception {
        var answer = (StreamSource) endpoint.invoke(body());

        assertThat(text(answer.getReader())).isEqualTo("<acknowledgement/>");
        assertThat(intake.read.notices()).hasSize(3);
    }

    @Test
    void who_has_logged_in_speaks_for_itself_only() throws Exception {
        endpoint.invoke(body());

        assertThat(intake.mayBe.test("TOITS")).isTrue();
        assertThat(intake.mayBe.test("AUTRES")).isFalse();
    }

    @Test
    void with_a_wrong_key_or_none_nothing_is_read() {
        call(Map.of("authorization", basic("TOITS:wrong")));
        assertThatThrownBy(() -> endpoint.invoke(body())).isInstanceOf(SOAPFaultException.class);
        assertThat(context).containsEntry(MessageContext.HTTP_RESPONSE_CODE, 401);

        call(Map.of());
        assertThatThrownBy(() -> endpoint.invoke(body())).isInstanceOf(SOAPFaultException.class);
        assertThat(context).containsEntry(MessageContext.HTTP_RESPONSE_CODE, 401);
        assertThat(intake.read).isNull();
    }

    @Test
    void more_than_32_megabytes_are_not_read() {
        call(Map.of("authorization", basic("TOITS:right"), "content-length", "33554433"));

        assertFault(body(), "message.too-large");
        assertThat(intake.read).isNull();
    }

    @Test
    void a_refused_message_is_a_fault_of_its_sender_with_the_contracts_detail() {
        intake.refusal = new Refusal("message.another-landlord", "@landlord", "AUTRES");

        assertFault(body(), "message.another-landlord");
    }

    @Test
    void an_empty_body_is_refused() {
        assertFault(new SAXSource(), "message.empty");
        assertFault(new StreamSource(), "message.empty");
    }

    private void assertFault(Source request, String code) {
        assertThatThrownBy(() -> endpoint.invoke(request)).isInstanceOfSatisfying(SOAPFaultException.class, thrown -> {
            var fault = thrown.getFault();
            assertThat(fault.getFaultCodeAsQName().getLocalPart()).isEqualTo("Sender");
            assertThat(fault.getDetail()
                            .getFirstChild()
                            .getAttributes()
                            .getNamedItem("code")
                            .getNodeValue())
                    .isEqualTo(code);
        });
    }

    private void call(Map<String, String> headers) {
        context = CallContext.with(headers);
        endpoint.context = (WebServiceContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {WebServiceContext.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("getMessageContext");
                    return context;
                });
    }

    private static Source body() {
        try {
            return new SAXSource(SecureXml.reader(), new InputSource(new StringReader(Batches.SAMPLE)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Reader reader) throws Exception {
        var text = new char[100];
        return new String(text, 0, reader.read(text));
    }

    private static final class FakeDirectory extends LandlordDirectory {

        @Override
        public Optional<LandlordView> authenticate(String code, String accessKey) {
            return Optional.of(new LandlordView(code, "Toits", Optional.empty(), true, true))
                    .filter(landlord -> accessKey.equals("right"));
        }
    }

    private static final class FakeIntake extends OfferIntake {

        ReadOffers read;
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
