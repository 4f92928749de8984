package fr.alin.web.shared;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;

/** Formats stored e-mail addresses and mobile numbers for reading. */
public final class Contacts {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern NUMBER = Pattern.compile("\\+[0-9]{8,15}");

    private Contacts() {}

    /** Empty when the text is neither an e-mail address nor a mobile number. */
    public static Optional<String> written(String stored) {
        if (ADDRESS.matcher(stored).matches()) {
            return made(() -> new EmailAddress(stored).readable());
        }
        return NUMBER.matcher(stored).matches() ? made(() -> new MobilePhone(stored).national()) : Optional.empty();
    }

    private static Optional<String> made(Supplier<String> form) {
        try {
            return Optional.of(form.get());
        } catch (InvalidValueException neither) {
            return Optional.empty();
        }
    }
}
