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
 * Keeps what no application can: a body holds no thread while it comes; a request whose end can be read in two ways is
 * none; a path that cannot be one is a page that does not exist, where the server would answer 500 before any filter of
 * an application; a redirect names no host, for the server takes it from the request; and no header names the server.
 * See decision 54-hardening-in-one-place.
 */
final class ListenerFilter extends BaseFilter {

    /** In the one folder that no server serves: the application answers with its own page. */
    private static final String NOWHERE = "/WEB-INF/nowhere";

    private final BodyIntake bodies;

    ListenerFilter(Duration patience) {
        bodies = new BodyIntake(patience);
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        Object message = context.getMessage();
        if (!HttpPacket.isHttp(message)
                || !(((HttpContent) message).getHttpHeader() instanceof HttpRequestPacket request)) {
            return context.getInvokeAction();
        }
        if (Framing.isAmbiguous(request)) {
            return BareAnswer.BAD_REQUEST.give(context, request);
        }
        if (request.isChunked()) {
            request.getResponse()
                    .setHeader(Header.Connection, "close"); // the last request of its connection, see Framing
        }
        var path = RequestedPath.of(request);
        if (!path.isPossible()) {
            var address = request.getRequestURIRef();
            address.recycle();
            address.init(NOWHERE);
        }
        return bodies.take(context, request, (HttpContent) message, path.decoded());
    }

    /** Nothing here speaks another protocol: an offer to change is passed over, and the body is read as any other. */
    @Override
    public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
        if (event instanceof IncomingHttpUpgradeEvent offer) {
            offer.getHttpHeader().setIgnoreContentModifiers(false);
            if (!wantsClose(offer.getHttpHeader())) {
                offer.getHttpHeader()
                        .getUpgradeDC()
                        .recycle(); // else the server closes the connection after its answer
            }
            return context.getStopAction();
        }
        return context.getInvokeAction();
    }

    /** Among other words of the header the server does not hear this one. */
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

    /** In place, for at this moment the server takes a header that is set for one that follows the body. */
    private static void withoutHost(HttpResponsePacket response) {
        var location = response.getHeaders().getValue(Header.Location);
        if (location != null) {
            var request = response.getRequest();
            location.setString(Redirects.withoutHost(
                    location.toString(), request.serverName().toString(), request.getServerPort()));
        }
    }
}
