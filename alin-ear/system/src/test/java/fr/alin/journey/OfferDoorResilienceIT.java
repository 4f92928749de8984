package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.alin.launcher.RunningSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of landlords' SOAP calls, for who does not know how to use it. */
@Isolated("reads what is written to the log meanwhile")
class OfferDoorResilienceIT {

    @Test
    void the_contract_is_published_under_our_own_address_and_nothing_else_is() {
        var wsdl = SoapCall.get("?wsdl");

        assertThat(wsdl.body())
                .contains("publishOffers", RunningSystem.current().baseUrl() + "/soap/offers?xsd");
        assertThat(wsdl.headers().map()).containsKeys("x-request-id", "x-content-type-options");
        assertThat(SoapCall.get("?xsd").body()).contains("urn:alin:landlord:v1");
        assertThat(SoapCall.get("").statusCode()).isEqualTo(405);
        for (var nothing : new String[] {"?Tester", "?mex", "/", "/x"}) {
            assertThat(SoapCall.get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void it_has_no_other_methods(String method) {
        var answer = SoapCall.ask(method);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
        assertThat(answer.body()).doesNotContain("fr.alin", "com.sun");
    }

    @Test
    void another_type_is_refused_in_words() {
        var answer = SoapCall.publishAs("text/xml; charset=utf-8", "<a/>");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("Sender", "message.content-type", "application/soap+xml");
    }

    @Test
    void a_refused_call_leaves_no_trace_in_the_log() {
        var before = RunningSystem.current().serverLog().length();

        assertThat(SoapCall.postAsNobody("no message").statusCode()).isEqualTo(401);

        assertThat(RunningSystem.current().serverLog().substring(before)).doesNotContain("AS-EJB", "\\tat ");
    }
}
