package fr.alin.shared.outbox;

import fr.alin.shared.error.InvalidValueException;
import fr.alin.shared.model.TextBound;
import fr.alin.shared.model.TypedText;

/** Why an administrator does something with a message, in one line. */
record ActReason(String value) {

    /** @throws InvalidValueException {@code account-act.reason-missing} */
    ActReason {
        value = TextBound.ACCOUNT_ACT_REASON.check(TypedText.line(value));
        if (value.isEmpty()) {
            throw new InvalidValueException("account-act.reason-missing");
        }
    }
}
