package fr.alin.launcher;

/** The reason why a launch stops, shown to the user. */
final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchFailure(String reason) {
        super(reason);
    }

    LaunchFailure(String reason, Throwable cause) {
        super(reason, cause);
    }
}
