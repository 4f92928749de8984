package fr.alin.registration.model;

/** The applicant's own words on a reason, mostly on "autre". */
public record ReasonDetail(RequestReason reason, String text) {

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "ReasonDetail[masked]";
    }
}
