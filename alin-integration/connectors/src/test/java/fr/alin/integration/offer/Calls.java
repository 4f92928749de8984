package fr.alin.integration.offer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** SOAP calls of a landlord with the key {@code right}. */
final class Calls {

    static final String TYPE = "application/soap+xml; charset=utf-8";
    static final String KEY = basic("TOITS:right");

    private Calls() {}

    static SoapCall of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), TYPE);
    }

    static SoapCall of(byte[] body, String type) {
        return new SoapCall(KEY, type, null, body.length, new ByteArrayInputStream(body));
    }

    static SoapCall with(String authorization) {
        return new SoapCall(authorization, "text/plain", null, 1, new ByteArrayInputStream(new byte[] {'<'}));
    }

    static String envelope(String body) {
        return "<s:Envelope xmlns:s='%s'><s:Body>%s</s:Body></s:Envelope>"
                .formatted(SoapEnvelope.NAMESPACE, body.replaceFirst("<\\?xml.*\\?>", ""));
    }

    static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
