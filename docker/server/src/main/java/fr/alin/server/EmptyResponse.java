package fr.alin.server;

import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.memory.Buffers;

/** A response without a body, for requests that reach no application; closes the connection. */
enum EmptyResponse {
    BAD_REQUEST(400),
    TIMEOUT(408),
    TOO_LARGE(413),
    BUSY(503);

    private final int status;

    EmptyResponse(int status) {
        this.status = status;
    }

    NextAction send(FilterChainContext context, HttpRequestPacket request) {
        var response = request.getResponse();
        response.setStatus(status);
        response.setContentLength(0);
        response.setHeader(Header.Connection, "close");
        var answer = HttpContent.builder(response)
                .content(Buffers.EMPTY_BUFFER)
                .last(true)
                .build();
        context.write(answer);
        context.getConnection().closeSilently(); // after the response is written
        return context.getStopAction();
    }
}
