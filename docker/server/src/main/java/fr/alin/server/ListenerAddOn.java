package fr.alin.server;

import java.time.Duration;

import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;

/**
 * Adds our filter in front of the server's HTTP handling. The server loads add-ons by fixed names; ours uses {@code
 * comet}, which is otherwise unused and is enabled with {@code comet-support-enabled}.
 */
public final class ListenerAddOn implements AddOn {

    /** The maximum time for a body of usual size. */
    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final Duration timeout;

    public ListenerAddOn() {
        this(TIMEOUT);
    }

    ListenerAddOn(Duration timeout) {
        this.timeout = timeout;
    }

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder builder) {
        builder.add(builder.indexOfType(HttpServerFilter.class), new ListenerFilter(timeout));
    }
}
