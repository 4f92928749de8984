package fr.alin.bench;

/** The measurement failed; its figures would be meaningless. */
final class BenchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BenchFailure(String message, Throwable cause) {
        super(message, cause);
    }

    BenchFailure(String message) {
        super(message);
    }
}
