package fr.alin.landlord.view;

/** A key at the only moment when it can be read. */
public record NewAccessKey(String landlordCode, String key) {

    /** Hidden: a key must not reach the logs. */
    @Override
    public String toString() {
        return "access key of " + landlordCode;
    }
}
