package fr.alin.bench;

/** The bench could not measure; its figures would mean nothing. */
final class BenchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BenchFailure(String message, Throwable cause) {
        super(message, cause);
    }

    BenchFailure(String message) {
        super(message);
    }
}
