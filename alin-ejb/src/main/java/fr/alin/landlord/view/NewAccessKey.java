package fr.alin.landlord.view;

/** A new access key, shown only once. */
public record NewAccessKey(String landlordCode, String key) {

    /** Masked: a key must not reach the logs. */
    @Override
    public String toString() {
        return "access key of " + landlordCode;
    }
}
