package fr.alin.integration.messaging;

/** Says a technical failure in a few words: kinds only, because messages of libraries may quote addresses of people. */
final class Reasons {

    private Reasons() {}

    static String of(Throwable failure) {
        var root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var kind = failure.getClass().getSimpleName();
        return root == failure ? kind : kind + ", " + root.getClass().getSimpleName();
    }
}
