package fr.alin.server;

import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.HttpStatus;

/** Sends {@code 100 Continue} before the body is buffered; the server would send it too late. */
final class ContinueResponse {

    private ContinueResponse() {}

    static void send(FilterChainContext context, HttpRequestPacket request) {
        if (request.requiresAcknowledgement()) {
            var response = request.getResponse();
            response.setStatus(HttpStatus.CONINTUE_100);
            response.setAcknowledgement(true);
            context.write(response);
            response.setStatus(HttpStatus.OK_200);
        }
    }
}
