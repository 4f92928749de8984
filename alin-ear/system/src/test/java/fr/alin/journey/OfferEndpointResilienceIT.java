package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.launcher.RunningSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SOAP endpoint of offers with unsuitable requests. */
@Isolated("reads what is written to the log meanwhile")
class OfferEndpointResilienceIT {

    @Test
    void only_the_contract_is_published_with_our_own_address() {
        var wsdl = RawSoapCall.get("?wsdl");

        assertThat(wsdl.body())
                .contains("publishOffers", RunningSystem.current().baseUrl() + "/soap/offers?xsd");
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
    void a_refused_call_is_not_logged() {
        var before = RunningSystem.current().serverLogSize();

        assertThat(RawSoapCall.postAsNobody("no message").statusCode()).isEqualTo(401);

        assertThat(RunningSystem.current().serverLogAfter(before)).doesNotContain("AS-EJB", "\\tat ");
    }
}
