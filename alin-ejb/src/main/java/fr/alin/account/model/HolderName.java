package fr.alin.account.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * The names of a holder. Birth name and first name are compared with those of the registration site; the usage
 * name, mostly empty, is used in greetings.
 */
public record HolderName(String birthName, String usageName, String firstName) {

    /** @throws fr.alin.shared.error.InvalidValueException {@code account.name-too-long}, {@code account.name-malformed} */
    public HolderName {
        birthName = new PersonName(birthName).value();
        usageName = usageName == null || usageName.isBlank() ? "" : new PersonName(usageName).value();
        firstName = new PersonName(firstName).value();
    }

    /**
     * The parts that differ from the former name. The former values are plain text, since older rules may have accepted
     * them.
     */
    Set<NamePart> differing(String formerBirthName, String formerUsageName, String formerFirstName) {
        var parts = EnumSet.noneOf(NamePart.class);
        addIf(!birthName.equals(formerBirthName), NamePart.BIRTH_NAME, parts);
        addIf(!usageName.equals(formerUsageName), NamePart.USAGE_NAME, parts);
        addIf(!firstName.equals(formerFirstName), NamePart.FIRST_NAME, parts);
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
