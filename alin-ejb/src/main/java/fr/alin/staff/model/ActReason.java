package fr.alin.staff.model;

import java.io.Serializable;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** Why somebody's account was changed, in words that stay in the log. */
public record ActReason(String value) implements Serializable {

    /** @throws InvalidValueException {@code staff.reason-too-long}, {@code staff.reason-missing} */
    public ActReason {
        value = TextBound.STAFF_REASON.check(TypedText.line(value));
        if (value.isEmpty()) {
            throw new InvalidValueException("staff.reason-missing");
        }
    }
}
