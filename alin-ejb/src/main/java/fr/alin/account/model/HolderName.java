package fr.alin.account.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * The names of a holder. The birth name and the first name are compared with what the registration site says;
 * the usage name, empty for most, is the one AL'in greets by.
 */
public record HolderName(String birthName, String usageName, String firstName) {

    /** @throws fr.alin.shared.error.InvalidValueException {@code account.name-too-long}, {@code account.name-malformed} */
    public HolderName {
        birthName = new PersonName(birthName).value();
        usageName = usageName == null || usageName.isBlank() ? "" : new PersonName(usageName).value();
        firstName = new PersonName(firstName).value();
    }

    /** The parts in which the other name is not this one. */
    Set<NamePart> differing(HolderName other) {
        var parts = EnumSet.noneOf(NamePart.class);
        addIf(!birthName.equals(other.birthName), NamePart.BIRTH_NAME, parts);
        addIf(!usageName.equals(other.usageName), NamePart.USAGE_NAME, parts);
        addIf(!firstName.equals(other.firstName), NamePart.FIRST_NAME, parts);
        return parts;
    }

    private static void addIf(boolean differs, NamePart part, Set<NamePart> parts) {
        if (differs) {
            parts.add(part);
        }
    }

    /** Masked: a name must not reach the logs. */
    @Override
    public String toString() {
        return "HolderName[…]";
    }
}
