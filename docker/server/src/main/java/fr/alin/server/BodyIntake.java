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
 * Takes a body in before any thread of the server waits for it, so that bodies that trickle in hold nobody up. Only the
 * few addresses that may be sent more are passed on while it still comes, and only a few at a time.
 */
final class BodyIntake {

    static final int LARGEST = 1024 * 1024;

    /** A quarter of the server's threads. */
    static final int LARGE_AT_ONCE = 8;

    /** Offers by SOAP, photos and lists of figures: what is too large even there is for the application to say. */
    static final Set<String> MAY_BE_LARGE =
            Set.of("/soap/offers", "/landlord/photos", "/administrator/ceilings-import");

    private static final Attribute<Long> BEGUN = Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("fr.alin.begun");
    private static final Attribute<Boolean> PASSED =
            Grizzly.DEFAULT_ATTRIBUTE_BUILDER.createAttribute("fr.alin.passed");

    private final Duration patience;
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);

    BodyIntake(Duration patience) {
        this.patience = patience;
    }

    /** What is done with as much of a request as has come. */
    NextAction take(FilterChainContext context, HttpRequestPacket request, HttpContent content, String path) {
        if (content instanceof HttpBrokenContent) {
            return BareAnswer.BAD_REQUEST.give(context, request);
        }
        if (PASSED.isSet(request)) {
            return context.getInvokeAction();
        }
        if (isLarge(request, content)) {
            return MAY_BE_LARGE.contains(path) ? passOn(context, request) : BareAnswer.TOO_LARGE.give(context, request);
        }
        if (content.isLast() || !announcesBody(request)) {
            return context.getInvokeAction();
        }
        if (!BEGUN.isSet(request)) {
            BEGUN.set(request, System.nanoTime());
            Continue.say(context, request);
        } else if (System.nanoTime() - BEGUN.get(request) > patience.toNanos()) {
            return BareAnswer.TIMEOUT.give(context, request);
        }
        return context.getStopAction(content);
    }

    /** What follows a CONNECT, for instance, has no end to wait for. */
    private static boolean announcesBody(HttpRequestPacket request) {
        return request.getContentLength() > 0 || request.isChunked();
    }

    private static boolean isLarge(HttpRequestPacket request, HttpContent content) {
        return request.getContentLength() > LARGEST || content.getContent().remaining() > LARGEST;
    }

    private NextAction passOn(FilterChainContext context, HttpRequestPacket request) {
        if (!large.tryAcquire()) {
            return BareAnswer.BUSY.give(context, request);
        }
        PASSED.set(request, true);
        context.addCompletionListener(ended -> large.release());
        return context.getInvokeAction();
    }
}
