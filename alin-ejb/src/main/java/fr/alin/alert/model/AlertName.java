package fr.alin.alert.model;

import java.io.Serializable;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** The owner's name for an alert, shown in the list and in mails: 1 to 80 characters on one line. */
public record AlertName(String value) implements Serializable {

    /** @throws InvalidValueException {@code alert.name-missing}, {@code alert.name-too-long} */
    public AlertName {
        value = TypedText.line(value);
        if (value.isEmpty()) {
            throw new InvalidValueException("alert.name-missing");
        }
        TextBound.ALERT_NAME.check(value);
    }
}
