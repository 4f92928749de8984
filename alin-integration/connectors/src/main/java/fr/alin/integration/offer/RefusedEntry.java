package fr.alin.integration.offer;

/** One offer of a message is refused; the others are not affected. */
class RefusedEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedEntry(Refusal refusal) {
        super(refusal.line(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
