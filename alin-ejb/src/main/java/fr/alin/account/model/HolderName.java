package fr.alin.account.model;

/**
 * The names of a holder. The birth name and the first name are compared with what the registration site says;
 * the usage name, empty for most, is the one AL'in greets by.
 */
public record HolderName(String birthName, String usageName, String firstName) {

    /** @throws fr.alin.shared.error.InvalidValueException {@code account.name-malformed} */
    public HolderName {
        birthName = new PersonName(birthName).value();
        usageName = usageName == null || usageName.isBlank() ? "" : new PersonName(usageName).value();
        firstName = new PersonName(firstName).value();
    }

    /** Masked: a name must not reach the logs. */
    @Override
    public String toString() {
        return "HolderName[…]";
    }
}
