package fr.alin.shared.security;

/** Sealed bytes cannot be opened, or the keys are missing: a configuration error that users cannot fix. */
public class SealingFailure extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    SealingFailure(String message) {
        super(message);
    }

    SealingFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
