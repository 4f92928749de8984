package fr.alin.server;

import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.memory.Buffers;

/**
 * The response to a request that reaches no application; closes the connection. It has no body, except under
 * {@code /api}, where every error is described.
 */
enum Refusal {
    BAD_REQUEST(400),
    TIMEOUT(408),
    TOO_LARGE(413),
    BUSY(503);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    NextAction send(FilterChainContext context, HttpRequestPacket request) {
        var body = ApiProblem.of(request, status);
        var response = request.getResponse();
        response.setStatus(status);
        response.setContentLength(body.map(problem -> problem.json().length).orElse(0));
        response.setHeader(Header.Connection, "close");
        body.ifPresent(problem -> problem.describe(response));
        var content = body.map(problem -> Buffers.wrap(context.getMemoryManager(), problem.json()))
                .orElse(Buffers.EMPTY_BUFFER);
        var answer = HttpContent.builder(response).content(content).last(true).build();
        context.write(answer);
        context.getConnection().closeSilently(); // after the response is written
        return context.getStopAction();
    }
}
