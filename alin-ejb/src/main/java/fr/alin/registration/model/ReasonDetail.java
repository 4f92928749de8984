package fr.alin.registration.model;

/** What the applicant wrote beside a reason, "autre" above all. */
public record ReasonDetail(RequestReason reason, String text) {

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "ReasonDetail[masked]";
    }
}
