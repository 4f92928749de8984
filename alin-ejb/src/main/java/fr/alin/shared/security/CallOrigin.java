package fr.alin.shared.security;

import static java.util.Objects.requireNonNull;

/**
 * Where the running call comes from, as the web's first filter saw it; every part may be empty.
 *
 * <p>It is bound to the thread that handles the request, which also runs the services it calls; timers and messages
 * have none.
 *
 * @param address the address of the caller's machine, behind proxies that are trusted
 * @param requestId the number under which the request stands in the logs
 * @param browser what the browser calls itself
 * @param device the token by which a browser is known again
 * @param session the key of the session that was signed in
 */
public record CallOrigin(String address, String requestId, String browser, String device, String session) {

    private static final CallOrigin NONE = new CallOrigin("", "", "", "", "");
    private static final ThreadLocal<CallOrigin> CURRENT = ThreadLocal.withInitial(() -> NONE);

    public CallOrigin {
        requireNonNull(address);
        requireNonNull(requestId);
        requireNonNull(browser);
        requireNonNull(device);
        requireNonNull(session);
    }

    public static CallOrigin current() {
        return CURRENT.get();
    }

    /** From here to the end of the scope this is where calls of this thread come from. */
    public static Scope begin(CallOrigin origin) {
        var outer = CURRENT.get();
        CURRENT.set(requireNonNull(origin));
        return () -> {
            if (outer == NONE) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        };
    }

    /** The time of one request on its thread. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    /** Masked: an address and keys must not reach the logs. */
    @Override
    public String toString() {
        return "CallOrigin[" + requestId + "]";
    }
}
