package fr.alin.shared.security;

import static java.util.Objects.requireNonNull;

/**
 * Origin of the current call, set by the first web filter; every part may be empty.
 *
 * <p>Bound to the thread that handles the request and runs its services; timers and messages have none.
 *
 * @param address the client's address, behind trusted proxies
 * @param requestId the request's number in the logs
 * @param browser the user agent
 * @param device the token of a known browser
 * @param session the key of the signed-in session
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

    /** Sets the origin of this thread's calls until the scope is closed. */
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

    /** The duration of a request on its thread. */
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
