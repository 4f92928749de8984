package fr.alin.launcher;

/** The reason a launch stops, worded for whoever typed the command. */
final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LaunchFailure(String reason) {
        super(reason);
    }

    LaunchFailure(String reason, Throwable cause) {
        super(reason, cause);
    }
}
