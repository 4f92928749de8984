package fr.alin.shared.error;

/** A partner is down, slow or returns garbage; the action is stored and retried later. */
public class GatewayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GatewayException(String message) {
        super(message);
    }

    public GatewayException(String message, Throwable cause) {
        super(message, cause);
    }
}
