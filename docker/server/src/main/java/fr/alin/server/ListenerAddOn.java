package fr.alin.server;

import java.time.Duration;

import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.NetworkListener;

/**
 * Puts our filter before the server's own handling of a request. The name of the add-on is one that the server looks
 * for ({@code comet}, which nothing here uses), and its setting {@code comet-support-enabled} calls it.
 */
public final class ListenerAddOn implements AddOn {

    /** How long a body of usual size may take. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Duration patience;

    public ListenerAddOn() {
        this(PATIENCE);
    }

    ListenerAddOn(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void setup(NetworkListener listener, FilterChainBuilder builder) {
        builder.add(builder.indexOfType(HttpServerFilter.class), new ListenerFilter(patience));
    }
}
