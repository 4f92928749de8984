package fr.alin.integration.messaging;

/** Describes a technical failure by exception types only, because library messages may contain personal addresses. */
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
