package fr.alin.server;

import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.HttpStatus;

/** The word that a client may want to hear before it sends its body; the server would say it after the body only. */
final class Continue {

    private Continue() {}

    static void say(FilterChainContext context, HttpRequestPacket request) {
        if (request.requiresAcknowledgement()) {
            var response = request.getResponse();
            response.setStatus(HttpStatus.CONINTUE_100);
            response.setAcknowledgement(true);
            context.write(response);
            response.setStatus(HttpStatus.OK_200);
        }
    }
}
