package fr.alin.server;

import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.memory.Buffers;

/** A status without words to a request that no application sees; the connection ends with it. */
enum BareAnswer {
    BAD_REQUEST(400),
    TIMEOUT(408),
    TOO_LARGE(413),
    BUSY(503);

    private final int status;

    BareAnswer(int status) {
        this.status = status;
    }

    NextAction give(FilterChainContext context, HttpRequestPacket request) {
        var response = request.getResponse();
        response.setStatus(status);
        response.setContentLength(0);
        response.setHeader(Header.Connection, "close");
        var answer = HttpContent.builder(response)
                .content(Buffers.EMPTY_BUFFER)
                .last(true)
                .build();
        context.write(answer);
        context.getConnection().closeSilently(); // after what is written
        return context.getStopAction();
    }
}
