package fr.alin.server;

import java.time.Duration;
import java.util.Locale;

import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents.IncomingHttpUpgradeEvent;
import org.glassfish.grizzly.http.HttpHeader;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.Header;

/**
 * Handles what an application cannot: bodies are buffered so that slow ones block no thread; ambiguous requests are
 * refused; an invalid path becomes a 404, where the server would answer 500 before any servlet filter; redirects are
 * relative, since the server takes their host from the request; no header names the server.
 * See decision 54-hardening-in-one-place.
 */
final class ListenerFilter extends BaseFilter {

    /** In a folder that is never served, so that the application answers with its own error page. */
    private static final String NOWHERE = "/WEB-INF/nowhere";

    /** Its errors are no pages, so that its address is kept apart. */
    private static final String API = "/api/";

    private static final String NOWHERE_IN_API = API + "nowhere";

    private final BodyBuffer bodies;

    ListenerFilter(Duration timeout) {
        bodies = new BodyBuffer(timeout);
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        Object message = context.getMessage();
        if (!HttpPacket.isHttp(message)
                || !(((HttpContent) message).getHttpHeader() instanceof HttpRequestPacket request)) {
            return context.getInvokeAction();
        }
        if (Framing.isAmbiguous(request)) {
            return Refusal.BAD_REQUEST.send(context, request);
        }
        if (request.isChunked()) {
            request.getResponse()
                    .setHeader(Header.Connection, "close"); // the last request of its connection, see Framing
        }
        var path = RequestedPath.of(request);
        if (!path.isValid()) {
            var nowhere = request.getRequestURI().startsWith(API) ? NOWHERE_IN_API : NOWHERE;
            var address = request.getRequestURIRef();
            address.recycle();
            address.init(nowhere);
        }
        return bodies.handle(context, request, (HttpContent) message, path.decoded());
    }

    /** No other protocol is supported: an Upgrade request is ignored and the body is read as usual. */
    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
        if (event instanceof IncomingHttpUpgradeEvent offer) {
            offer.getHttpHeader().setIgnoreContentModifiers(false);
            if (!wantsClose(offer.getHttpHeader())) {
                offer.getHttpHeader()
                        .getUpgradeDC()
                        .recycle(); // otherwise the server closes the connection after its response
            }
            return context.getStopAction();
        }
        return context.getInvokeAction();
    }

    /** The server does not recognise {@code close} in a list of values. */
    private static boolean wantsClose(HttpHeader request) {
        var connection = request.getHeaders().getValue(Header.Connection);
        return connection != null
                && connection.toString().toLowerCase(Locale.ROOT).contains("close");
    }

    @Override
    public NextAction handleWrite(FilterChainContext context) {
        Object message = context.getMessage();
        if (HttpPacket.isHttp(message)
                && ((HttpPacket) message).getHttpHeader() instanceof HttpResponsePacket response) {
            if (!response.isCommitted()) {
                response.getHeaders().removeHeader(Header.Server);
                response.getHeaders().removeHeader("X-Powered-By");
                withoutHost(response);
            }
            Redirects.empty(message, response).ifPresent(context::setMessage);
        }
        return context.getInvokeAction();
    }

    /** Modifies the header in place: setting it at this point would add it after the body. */
    private static void withoutHost(HttpResponsePacket response) {
        var location = response.getHeaders().getValue(Header.Location);
        if (location != null) {
            var request = response.getRequest();
            location.setString(Redirects.withoutHost(
                    location.toString(), request.serverName().toString(), request.getServerPort()));
        }
    }
}
