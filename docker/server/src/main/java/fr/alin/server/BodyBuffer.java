package fr.alin.server;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;

import org.glassfish.grizzly.Grizzly;
import org.glassfish.grizzly.attributes.Attribute;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpBrokenContent;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;

/**
 * Buffers a request body before a worker thread handles the request, so that slow uploads block no thread. Only
 * addresses that accept large bodies get them as a stream, and only a few at a time.
 */
final class BodyBuffer {

    static final int LARGEST = 1024 * 1024;

    /** A quarter of the worker threads. */
    static final int LARGE_AT_ONCE = 8;

    /** Offers by SOAP, photos and CSV files; the application itself refuses bodies too large even for these. */
    static final Set<String> LARGE_BODY_PATHS =
            Set.of("/soap/landlord", "/landlord/photos", "/administrator/ceilings-import");

    private static final Attribute<Long> STARTED = Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("fr.alin.begun");
    private static final Attribute<Boolean> STREAMED =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("fr.alin.passed");

    private final Duration timeout;
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);

    BodyBuffer(Duration timeout) {
        this.timeout = timeout;
    }

    /** Decides about a request with the part of the body received so far. */
    NextAction handle(FilterChainContext context, HttpRequestPacket request, HttpContent content, String path) {
        if (content instanceof HttpBrokenContent) {
            return Refusal.BAD_REQUEST.send(context, request);
        }
        if (STREAMED.isSet(request)) {
            return context.getInvokeAction();
        }
        if (isLarge(request, content)) {
            return LARGE_BODY_PATHS.contains(path)
                    ? stream(context, request)
                    : Refusal.TOO_LARGE.send(context, request);
        }
        if (content.isLast() || !hasBody(request)) {
            return context.getInvokeAction();
        }
        if (!STARTED.isSet(request)) {
            STARTED.set(request, System.nanoTime());
            ContinueResponse.send(context, request);
        } else if (System.nanoTime() - STARTED.get(request) > timeout.toNanos()) {
            return Refusal.TIMEOUT.send(context, request);
        }
        return context.getStopAction(content);
    }

    /** After a CONNECT, for instance, there is no end of the body to wait for. */
    private static boolean hasBody(HttpRequestPacket request) {
        return request.getContentLength() > 0 || request.isChunked();
    }

    private static boolean isLarge(HttpRequestPacket request, HttpContent content) {
        return request.getContentLength() > LARGEST || content.getContent().remaining() > LARGEST;
    }

    private NextAction stream(FilterChainContext context, HttpRequestPacket request) {
        if (!large.tryAcquire()) {
            return Refusal.BUSY.send(context, request);
        }
        STREAMED.set(request, true);
        context.addCompletionListener(ended -> large.release());
        return context.getInvokeAction();
    }
}
