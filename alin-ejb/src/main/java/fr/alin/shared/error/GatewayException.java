package fr.alin.shared.error;

/** A partner is down, slow or unintelligible: the act is kept and tried again later. */
public class GatewayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GatewayException(String message) {
        super(message);
    }

    public GatewayException(String message, Throwable cause) {
        super(message, cause);
    }
}
