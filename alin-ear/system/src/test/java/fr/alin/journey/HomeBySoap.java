package fr.alin.journey;

import static org.assertj.core.api.Assertions.assertThat;

/** Homes for tests that run while partners are stopped: AL'in stores what comes by SOAP before it answers. */
public final class HomeBySoap {

    private HomeBySoap() {}

    /**
     * Publishes a home for one person in Paris.
     *
     * @return its reference
     */
    public static String published() {
        var message = OfferMessage.fresh();
        var answer = RawSoapCall.publish(message.xml());
        assertThat(answer.body()).contains("acceptedCount=\"1\"");
        return message.reference();
    }
}
