package fr.alin.integration.offer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import fr.alin.integration.speaker.Signer;

/** SOAP calls, signed by a landlord's system. */
final class Calls {

    static final String TYPE = "application/soap+xml; charset=utf-8";
    static final String ID = "offers-000001";
    static final Signer TOITS = new Signer("TOITS");

    private Calls() {}

    static SoapCall of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), TYPE);
    }

    static SoapCall of(byte[] body, String type) {
        return of(TOITS.headers(ID, body), body, type);
    }

    static SoapCall of(Map<String, String> headers, byte[] body, String type) {
        return new SoapCall(headers::get, type, null, body.length, new ByteArrayInputStream(body));
    }

    static String envelope(String body) {
        return "<s:Envelope xmlns:s='%s'><s:Body>%s</s:Body></s:Envelope>"
                .formatted(SoapEnvelope.NAMESPACE, body.replaceFirst("<\\?xml.*\\?>", ""));
    }
}
