package fr.alin.integration.offer;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.soap.SOAPFaultException;

import fr.alin.shared.security.CallOrigin;
import fr.alin.shared.security.ClientAddress;

/** The HTTP side of a SOAP call: who says to call, and how much is sent. */
final class SoapCall {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final String BASIC = "Basic ";

    private final MessageContext context;

    SoapCall(MessageContext context) {
        this.context = context;
    }

    /** The name and password of HTTP Basic authentication; empty when there are none that can be read. */
    Optional<Credentials> credentials() {
        return header("Authorization")
                .filter(header -> header.regionMatches(true, 0, BASIC, 0, BASIC.length()))
                .flatMap(header -> decoded(header.substring(BASIC.length()).strip()));
    }

    /** Bytes announced; 0 when nothing is. */
    long length() {
        return header("Content-Length").map(Long::parseLong).orElse(0L);
    }

    /** Where the call comes from, as far as the server tells. */
    CallOrigin origin(ClientAddress addresses) {
        var peer = context.get(MessageContext.SERVLET_REQUEST) instanceof HttpServletRequest request
                ? addresses.of(
                        request.getRemoteAddr(), header("X-Forwarded-For").orElse(null))
                : "";
        return new CallOrigin(peer, header("X-Request-Id").orElse(""), "", "", "");
    }

    /** HTTP 401 with the way to log in, and a fault that says the same. */
    SOAPFaultException unauthorized() {
        context.put(MessageContext.HTTP_RESPONSE_CODE, UNAUTHORIZED);
        context.put(
                MessageContext.HTTP_RESPONSE_HEADERS,
                Map.of("WWW-Authenticate", List.of("Basic realm=\"AL'in\", charset=\"UTF-8\"")));
        return SoapFaults.of(Refusal.of("message.unauthorized"));
    }

    /** HTTP 403: whoever calls is known, and may not. */
    SOAPFaultException forbidden(String code) {
        context.put(MessageContext.HTTP_RESPONSE_CODE, FORBIDDEN);
        return SoapFaults.of(Refusal.of(code));
    }

    private static Optional<Credentials> decoded(String base64) {
        try {
            var pair = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            var colon = pair.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Credentials(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Names of headers come in whatever case the client or the server likes. */
    private Optional<String> header(String name) {
        @SuppressWarnings("unchecked")
        var headers = (Map<String, List<String>>) context.get(MessageContext.HTTP_REQUEST_HEADERS);
        return headers == null
                ? Optional.empty()
                : headers.entrySet().stream()
                        .filter(header -> name.equalsIgnoreCase(header.getKey()))
                        .flatMap(header -> header.getValue().stream())
                        .findFirst();
    }

    /** What a caller says to be known by. */
    record Credentials(String code, String key) {

        /** Masked: a key must not reach the logs. */
        @Override
        public String toString() {
            return "credentials of " + code;
        }
    }
}
